import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { labelOf } from '../../words/labels.ts'
import { type Candidate, foundFor } from '../choosing/candidates.ts'
import type { DeskModel } from '../state/desk-model.ts'
import type { Link } from '../state/form.ts'

interface FromProps {
  readonly desk: DeskModel
  /** What is wrong with a link, by its place. */
  readonly problems: (link: number) => readonly string[]
}

const MOST = 8

/** From whom the document has it, and they from theirs: links of a chain, each chosen by typing some of its name. */
export function FromField({ desk, problems }: FromProps) {
  const { form, state } = desk
  const { links } = form.value
  const { caret, linkAt } = state.value
  const at = Math.min(linkAt, links.length)
  const isOpen = caret === 'from' || links.length === 0
  return (
    <fieldset class="desk-from">
      <legend>
        From whom <kbd>f</kbd> <kbd>{'<'}</kbd>
      </legend>
      <ol>
        {links.map((link, index) =>
          caret === 'from' && index === at ? null : (
            <li key={index}>
              <Chosen desk={desk} link={link} at={index} />
              {problems(index).map((problem) => (
                <Wrong key={problem} desk={desk} link={link} at={index} problem={problem} />
              ))}
            </li>
          ),
        )}
        {isOpen && (
          <li>
            <LinkPicker key={at} desk={desk} at={at} />
          </li>
        )}
      </ol>
      {!isOpen && (
        <button type="button" class="text-button" onClick={() => desk.act({ do: 'further' })}>
          and they have it from…
        </button>
      )}
      {links.length === 0 && <p class="desk-hint">Nobody: the document says it in its own voice.</p>}
    </fieldset>
  )
}

function Chosen({ desk, link, at }: { readonly desk: DeskModel; readonly link: Link; readonly at: number }) {
  const name = link.kind === 'record' ? nameOf(desk, link) : link.name
  const note = NOTES[link.kind === 'record' && link.itself === true ? 'itself' : link.kind]
  return (
    <span class="desk-link">
      <button type="button" class="chip" title="Change" onClick={() => desk.act({ do: 'change-link', at })}>
        {name} {note !== '' && <span class="desk-note">{note}</span>}
      </button>
      <button
        type="button"
        class="text-button"
        aria-label={`Take ${name} away`}
        onClick={() => desk.act({ do: 'unlink', at })}
      >
        ×
      </button>
    </span>
  )
}

const NOTES = { record: '', itself: 'themselves', unnamed: 'not named', new: 'new', asked: 'who is that?' } as const

function nameOf({ reader }: DeskModel, { id, label }: Extract<Link, { kind: 'record' }>): string {
  return reader.value.kindOf(id) === undefined ? label : labelOf(reader.value, id)
}

interface WrongProps {
  readonly desk: DeskModel
  readonly link: Link
  readonly at: number
  readonly problem: string
}

/** What is wrong with a link; of a name that is nearly another, that it is somebody else all the same. */
function Wrong({ desk, link, at, problem }: WrongProps) {
  return (
    <p class="desk-problem">
      {problem}{' '}
      {link.kind === 'new' && link.isSure !== true && (
        <button
          type="button"
          class="text-button"
          onClick={() => desk.act({ do: 'link', at, link: { ...link, isSure: true } })}
        >
          It is somebody new
        </button>
      )}
    </p>
  )
}

/** Somebody or something chosen by typing some of its name. */
function LinkPicker({ desk, at }: { readonly desk: DeskModel; readonly at: number }) {
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
