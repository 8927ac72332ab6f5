import { useEffect } from 'preact/hooks'
import { Panel } from '../panels/panel.tsx'
import { CanvasColumn } from './canvas-column.tsx'
import { Help } from './help.tsx'
import { Key } from './key.tsx'
import { listenToKeys } from './keys.ts'
import { useModel } from './model-context.ts'
import { Notice } from './notice.tsx'
import { applyTheme } from './theme.ts'
import { TopBar } from './top-bar.tsx'

/** The whole page: the key on the left, the canvas, what there is to say on the right. */
export function Page() {
  const model = useModel()
  useEffect(() => listenToKeys(model), [model])
  useEffect(() => applyTheme(model), [model])
  return (
    <div class="page">
      <TopBar />
      <Key />
      <CanvasColumn />
      <Panel />
      <Notice />
      <Help />
    </div>
  )
}
