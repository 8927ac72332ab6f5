import { useEffect, useState } from 'preact/hooks'
import { EXPORT_FORMATS } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import type { Sharing } from '../model/travelling.ts'
import { saveFile } from '../parts/save.ts'
import { aboutFormat, type ForeignFile, foreignFile } from './foreign-export.ts'

interface Props {
  readonly sharing: Sharing
  readonly close: () => void
}

/** What is shown, in the formats of other programs: what would be lost is told before anything is saved. */
export function ForeignFormats({ sharing, close }: Props) {
  const model = useModel()
  const [abouts, setAbouts] = useState<readonly { format: string; name: string; hint: string }[]>([])
  const [ready, setReady] = useState<ForeignFile | string>()
  useEffect(() => {
    let isShown = true
    Promise.all(EXPORT_FORMATS.map(async (format) => ({ format, ...(await aboutFormat(format)) }))).then(
      (all) => isShown && setAbouts(all),
      (error: unknown) => isShown && setReady(messageOf(error)),
    )
    return () => {
      isShown = false
    }
  }, [])
  const make = (format: string) =>
    foreignFile(model, sharing, format).then(setReady, (error: unknown) => setReady(messageOf(error)))
  if (typeof ready === 'object') {
    const save = () => {
      saveFile(ready.name, ready.content)
      model.notice.value = `Saved ${ready.name}.`
      close()
    }
    return <Ready file={ready} save={save} back={() => setReady(undefined)} />
  }
  return (
    <>
      {typeof ready === 'string' && <p class="warning">{ready}</p>}
      <ul class="menu">
        {abouts.map(({ format, name, hint }) => (
          <li key={format}>
            <button type="button" onClick={() => make(format)}>
              <span>{name}</span>
              <span class="hint">{hint}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

interface ReadyProps {
  readonly file: ForeignFile
  readonly save: () => void
  readonly back: () => void
}

/** A file that is made, and what is not in it. */
function Ready({ file: { name, lost, withheld }, save, back }: ReadyProps) {
  const [brief, ...lines] = lost
  return (
    <div class="foreign-ready" role="status">
      <p>{brief ?? 'Nothing of what is shown is lost in it.'}</p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {withheld !== '' && <p>{withheld}</p>}
      <p>
        <button type="button" class="button" onClick={save}>
          Save {name}
        </button>{' '}
        <button type="button" class="text-button" onClick={back}>
          Another format
        </button>
      </p>
    </div>
  )
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
