import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Candidate, foundFor } from '../choosing/candidates.ts'
import type { DeskModel } from '../state/desk-model.ts'

const MOST = 8

/** Somebody or something chosen by typing some of its name. */
export function LinkPicker({ desk, at }: { readonly desk: DeskModel; readonly at: number }) {
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const isTyped = desk.state.value.caret === 'from'
  useLayoutEffect(() => {
    if (isTyped) field.current?.focus()
  }, [isTyped])
  const found = foundFor(desk.candidates.value, text, MOST)
  const take = (candidate: Candidate | undefined) => {
    if (candidate !== undefined) desk.act({ do: 'link', at, link: candidate.link })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event
    if (event.altKey || event.isComposing) return
    if (key === 'ArrowDown') setActive(Math.min(active + 1, found.length - 1))
    else if (key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else if (key === 'Enter') {
      if (text.trim() === '') desk.act({ do: 'caret', caret: 'sentence' })
      else take(found[active])
    } else if (key === 'Escape') desk.act({ do: 'caret', caret: 'keys' })
    else if (key === 'Backspace' && text === '') desk.act({ do: 'unlink', at })
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div class="picker">
      <input
        id={id}
        ref={field}
        type="text"
        role="combobox"
        aria-label={at === 0 ? 'From whom' : 'And they have it from'}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-found`}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellcheck={false}
        placeholder={at === 0 ? 'Name, document, or “two firefighters”' : 'Where they have it from'}
        value={text}
        onFocus={() => {
          if (!isTyped) desk.act({ do: 'change-link', at })
        }}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-found`} class="picker-found" role="listbox" aria-label="Found" hidden={found.length === 0}>
        {found.map((candidate, index) => (
          <div
            key={candidate.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault()
              take(candidate)
            }}
          >
            <span>
              {candidate.label}
              {candidate.note !== '' && <span class="hit-outlet">{candidate.note}</span>}
            </span>
          </div>
        ))}
      </div>
    </div>
  )
}
