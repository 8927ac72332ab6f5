import { useEffect } from 'preact/hooks'
import { Canvas } from '../canvas/canvas.tsx'
import { LOWEST, useTooLow } from '../canvas/use-too-low.ts'
import { useModel } from '../model/model-context.ts'
import { OutsideLink } from '../parts/outside-link.tsx'
import { writeLink } from '../state/link.ts'
import { Table } from '../table/later-table.ts'
import { scopeWords } from '../words/state-words.ts'
import { wholePage } from './embedding.ts'
import { Notice } from './notice.tsx'
import { applyTheme } from './theme.ts'

/** The canvas alone, with what it shows under it and the way to the whole page: for a frame in another page. */
export function Embedded() {
  const model = useModel()
  useEffect(() => applyTheme(model), [model])
  const tooLow = useTooLow(LOWEST.frame)
  const { reader } = model.session.value.open
  const whole = wholePage(location.href, writeLink(model.state.value))
  return (
    <div class="embedded">
      {model.drawable && !tooLow ? <Canvas /> : <Table />}
      <p class="embedded-foot">
        <span>
          {reader.manifest.title}: {scopeWords(model.state.value.scope, reader)}
        </span>
        <OutsideLink href={whole}>Open in hearsay</OutsideLink>
      </p>
      <Notice />
    </div>
  )
}
