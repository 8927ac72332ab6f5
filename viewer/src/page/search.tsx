import { useRef, useState } from 'preact/hooks'
import { words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { scopeFor } from '../model/scope-for.ts'
import type { Hit } from '../model/search-hits.ts'
import { useHits } from '../model/use-hits.ts'
import { Glyph } from '../parts/glyph.tsx'
import { KIND_WORDS } from '../words/code-words.ts'

const MOST = 12

/** Ranked full text over everything; a hit opens the record and goes there. */
export function Search() {
  const model = useModel()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const [open, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const { open: graph } = model.session.value
  const found = useHits(text, MOST)
  const results = found?.hits ?? []
  const choose = (record: Hit | undefined) => {
    if (record === undefined) return
    const id = graph.reader.record('statement', record.id)?.claim ?? record.id
    model.act({ type: 'open', id, scope: scopeFor(model, id) })
    model.stage.peek()?.flyTo(model.drawnAs.peek().get(id) ?? id)
    setOpen(false)
    field.current?.blur()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive((index) => Math.min(index + 1, results.length - 1))
    else if (event.key === 'ArrowUp') setActive((index) => Math.max(index - 1, 0))
    else if (event.key === 'Enter') choose(found?.isOfBefore === true ? undefined : results[active])
    else if (event.key === 'Escape') {
      setOpen(false)
      field.current?.blur()
    } else return
    event.preventDefault()
  }
  const shown = open && found !== undefined
  return (
    <search class="search">
      <input
        id="search"
        ref={field}
        type="text"
        inputMode="search"
        role="combobox"
        placeholder="Search claims, documents, people…"
        aria-label="Search"
        aria-expanded={shown}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-activedescendant={shown && results.length > 0 ? `search-result-${active}` : undefined}
        autoComplete="off"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value)
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
        onKeyDown={onKeyDown}
      />
      <span class="search-key" aria-hidden="true">
        /
      </span>
      <div id="search-results" role="listbox" aria-label="Found" aria-busy={found?.isOfBefore} hidden={!shown}>
        {results.map((record, index) => (
          <div
            key={record.id}
            id={`search-result-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(record)
            }}
          >
            <Glyph kind={record.kind} />
            <span class="hit-label">
              {record.label}
              {record.note !== '' && <span class="hit-outlet">{record.note}</span>}
            </span>
            <span class="hit-kind">{KIND_WORDS[record.kind].one}</span>
          </div>
        ))}
        {found !== undefined && (
          <p class="hit-note" role="presentation">
            {foundInWords(found.total, model.state.value.asOf)}
          </p>
        )}
      </div>
    </search>
  )
}

/** "12 of 40 found, as of 24 Feb 2026. Type more to narrow it." */
function foundInWords(total: number, asOf: string | null): string {
  const then = asOf === null ? '' : `, as of ${words.shortDate(asOf)}`
  if (total === 0) return `Nothing found${then}.`
  return total > MOST ? `${MOST} of ${total} found${then}. Type more to narrow it.` : `${total} found${then}.`
}
