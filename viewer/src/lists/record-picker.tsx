import { useId, useState } from 'preact/hooks'
import { useModel } from '../model/model-context.ts'
import { useHits } from '../model/use-hits.ts'
import { Glyph } from '../parts/glyph.tsx'
import { labelOf } from '../words/labels.ts'

interface PickerProps {
  readonly title: string
  readonly chosen: string | undefined
  readonly choose: (id: string) => void
}

const MOST = 8

/** Chooses a record by typing some of it. */
export function RecordPicker({ title, chosen, choose }: PickerProps) {
  const { session } = useModel()
  const { open } = session.value
  const name = chosen === undefined ? '' : labelOf(open.reader, chosen)
  const [text, setText] = useState<string>()
  const [active, setActive] = useState(0)
  const id = useId()
  const found = useHits(text ?? '', MOST)
  const results = found?.hits ?? []
  const take = (record: string | undefined) => {
    if (record === undefined) return
    choose(record)
    setText(undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, results.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else if (event.key === 'Enter') take(found?.isOfBefore === true ? undefined : results[active]?.id)
    else if (event.key === 'Escape') setText(undefined)
    else return
    event.preventDefault()
  }
  return (
    <div class="picker">
      <label for={id}>{title}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-expanded={results.length > 0}
        aria-controls={`${id}-found`}
        aria-autocomplete="list"
        aria-activedescendant={results.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellcheck={false}
        placeholder="Type some of its name"
        value={text ?? name}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value)
          setActive(0)
        }}
        onBlur={() => setTimeout(() => setText(undefined), 150)}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-found`}
        class="picker-found"
        role="listbox"
        aria-label={`Found for ${title}`}
        hidden={results.length === 0}
      >
        {results.map((record, index) => (
          <div
            key={record.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault()
              take(record.id)
            }}
          >
            <Glyph kind={record.kind} />
            <span>
              {record.label}
              {record.note !== '' && <span class="hit-outlet">{record.note}</span>}
            </span>
          </div>
        ))}
      </div>
    </div>
  )
}
