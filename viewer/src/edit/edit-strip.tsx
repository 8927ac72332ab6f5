import { useEffect } from 'preact/hooks'
import { writePatch } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { saveFile, today } from '../parts/save.ts'
import { changesInWords } from '../words/edit-words.ts'
import { changeClient, type PageClient } from './change-client.ts'
import { told } from './editing.ts'
import { editsMade, undoEdit } from './edits-made.ts'

/** What was changed, where it is, and how it is taken back or taken along; nothing before anything was changed. */
export function EditStrip() {
  const model = useModel()
  const isUsed = told.value !== '' || editsMade.value.length > 0
  const client = isUsed ? changeClient(model) : undefined
  return (
    <section class={`edit-strip ${isUsed ? '' : 'unused'}`} aria-label="Changes">
      <p role="status">{told.value}</p>
      {client?.into === 'page' && <InThisPage client={client} />}
      {client?.into === 'files' && editsMade.value.length > 0 && <UndoButton />}
    </section>
  )
}

function UndoButton() {
  const model = useModel()
  return (
    <button
      type="button"
      class="button"
      title="Undo the last change (Ctrl+Z)"
      aria-label="Undo the last change"
      onClick={() => void undoEdit(model)}
    >
      Undo
    </button>
  )
}

function InThisPage({ client }: { readonly client: Extract<PageClient, { into: 'page' }> }) {
  const count = client.sets.value.length
  useEffect(() => {
    if (count === 0) return undefined
    const ask = (event: Event) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [count])
  if (count === 0) return null
  const save = async () => {
    const patch = await client.patch()
    const name = `${patch.dataset}-${today()}.patch.json`
    saveFile(name, new Blob([writePatch(patch)], { type: 'application/json' }))
    told.value = `Saved ${name}. “hearsay apply ${name}” puts it into the files.`
  }
  const discard = () => {
    if (!window.confirm(`Discard ${changesInWords(count).replace(/\.$/, '')}?`)) return
    client.discard()
    editsMade.value = []
    told.value = 'The changes were discarded.'
  }
  const isServed = document.querySelector('meta[name="hearsay-live"]') !== null
  return (
    <>
      <p class="edit-count">
        <strong>{changesInWords(count)}</strong>{' '}
        {isServed ? (
          <>
            <code>hearsay desk PATH</code> writes into the files.
          </>
        ) : (
          <>
            <code>hearsay apply FILE</code> puts a patch into the files.
          </>
        )}
      </p>
      <span class="edit-strip-ways">
        <UndoButton />
        <button type="button" class="button" onClick={() => void save()}>
          Save as a patch file
        </button>
        <button type="button" class="button" onClick={discard}>
          Discard
        </button>
      </span>
    </>
  )
}
