import { useMemo, useState } from 'preact/hooks'
import { changeClient } from '../edit/change-client.ts'
import { editMade } from '../edit/edits-made.ts'
import { type ImportedFile, words } from '../library.ts'
import type { Model } from '../model/model.ts'
import { type Addition, additionTo } from './addition.ts'
import { notDone } from './not-done.ts'
import { ToldList } from './told-list.tsx'

interface Props {
  readonly model: Model
  readonly imported: ImportedFile
  readonly done: () => void
}

/** What it comes to where a file is added to what is open, before it is added. */
export function Adding({ model, imported, done }: Props) {
  const session = model.session.value
  const addition = useMemo(() => additionTo(session.open.dataset, imported), [session, imported])
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  const count = addition.set.changes.length
  const add = async () => {
    setBusy(true)
    const answer = await changeClient(model).change(addition.set)
    setBusy(false)
    if (answer.state !== 'done') return setFailure(notDone(answer))
    editMade(model, `Added what ${imported.name} has.`)
    model.notice.value = `${words.counted(count, 'record')} of ${imported.name} ${words.agreeing(count, 'was', 'were')} added. Undo takes all of it back.`
    done()
  }
  return (
    <section class="adding" aria-label="Added to what is open">
      <h2>Added to what is open</h2>
      <ToldList told={addition.told} />
      <Conflicts conflicts={addition.conflicts} />
      {failure !== '' && (
        <p class="warning" role="alert">
          {failure}
        </p>
      )}
      {count === 0 ? (
        <p>There is nothing new to add.</p>
      ) : (
        <button type="button" class="button" aria-disabled={busy} onClick={() => busy || void add()}>
          {busy ? 'Adding…' : `Add ${words.counted(count, 'record')}`}
        </button>
      )}
    </section>
  )
}

function Conflicts({ conflicts }: Pick<Addition, 'conflicts'>) {
  if (conflicts.length === 0) return null
  return (
    <>
      <h3>What is there and what the file has differ: nothing of it is written</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">There</th>
            <th scope="col">In the file</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ what, mine, theirs }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{mine}</td>
              <td>{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
