import { labelOf } from '../../words/labels.ts'
import type { DeskModel } from '../state/desk-model.ts'
import type { Link } from '../state/form.ts'
import { LinkPicker } from './link-picker.tsx'

interface FromProps {
  readonly desk: DeskModel
  /** What is wrong with a link, by its place. */
  readonly problems: (link: number) => readonly string[]
}

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
