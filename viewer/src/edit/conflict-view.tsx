import { useModel } from '../model/model-context.ts'
import { fieldLabel } from '../words/fields/field-labels.ts'
import { editing, withoutMadeId } from './editing.ts'
import type { Form } from './form/form.ts'
import { textOf } from './form/text-values.ts'
import { saveForm } from './save-form.ts'

/** Two versions of a record where somebody else wrote another meanwhile: theirs is taken, or the own one written over it. */
export function ConflictView({ form }: { readonly form: Form }) {
  const model = useModel()
  const conflict = form.conflict.value
  if (conflict === undefined) return null
  const { now } = conflict
  const mine = form.draft.record.value as Readonly<Record<string, unknown>>
  const theirs = (now === undefined ? {} : withoutMadeId(now.record)) as Readonly<Record<string, unknown>>
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  const write = () => {
    if (now === undefined) return
    form.seen.value = now.version
    form.conflict.value = undefined
    void saveForm(model, form)
  }
  const take = () => {
    const { opener, ...opened } = form.opened
    form.close()
    editing.value = now === undefined ? undefined : { ...opened, opener, record: theirs, seen: now.version }
  }
  return (
    <section class="conflict" role="alert" aria-label="Two versions">
      <p class="warning">
        {now === undefined ? 'Somebody removed this record meanwhile.' : 'Somebody changed this record meanwhile.'}{' '}
        Nothing was written.
      </p>
      {now !== undefined && (
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Yours</th>
              <th scope="col">Theirs</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <Versions key={name} name={fieldLabel(form.opened.kind, name)} mine={mine[name]} theirs={theirs[name]} />
            ))}
          </tbody>
        </table>
      )}
      <p class="actions">
        <button type="button" class="button" onClick={take}>
          {now === undefined ? 'Close' : 'Take theirs'}
        </button>
        {now !== undefined && (
          <button type="button" class="button" onClick={write}>
            Write mine over it
          </button>
        )}
      </p>
    </section>
  )
}

interface VersionsProps {
  readonly name: string
  readonly mine: unknown
  readonly theirs: unknown
}

/** A field in both versions; where they differ it is marked, by more than a colour. */
function Versions({ name, mine, theirs }: VersionsProps) {
  const [own, other] = [mine, theirs].map((value) => textOf({ is: 'own' }, value))
  const differs = own !== other
  return (
    <tr class={differs ? 'differs' : ''}>
      <th scope="row">
        {name}
        {differs && <span class="eyebrow"> differs</span>}
      </th>
      <td>{value(own)}</td>
      <td>{value(other)}</td>
    </tr>
  )
}

function value(text: string | undefined) {
  return text === undefined || text === '' ? '–' : text
}
