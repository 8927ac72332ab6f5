import { useState } from 'preact/hooks'
import { FieldRow } from './controls/field-row.tsx'
import type { Draft } from './form/draft.ts'
import { ownField } from './form/form-fields.ts'

interface OwnProps {
  readonly draft: Draft
  /** Fields that stand elsewhere on the form. */
  readonly known: readonly string[]
}

/** Fields of somebody's own that were added to a record now, and a place to add one. */
export function OwnFields({ draft, known }: OwnProps) {
  const [added, setAdded] = useState<readonly string[]>([])
  const [name, setName] = useState('')
  const wanted = `x-${name.trim().replace(/^x-/, '')}`
  const isNew = name.trim() !== '' && !added.includes(wanted) && !known.includes(wanted)
  return (
    <>
      {added.map((each) => (
        <FieldRow key={each} draft={draft} field={ownField(each)} path={[each]} />
      ))}
      <p class="form-own">
        <label>
          A field of your own: x-
          <input
            type="text"
            autoComplete="off"
            spellcheck={false}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <button
          type="button"
          class="text-button"
          disabled={!isNew}
          onClick={() => {
            setAdded([...added, wanted])
            setName('')
          }}
        >
          Add it
        </button>
      </p>
    </>
  )
}
