import { useState } from 'preact/hooks'
import { KIND_LABELS, type Kind } from '../../library.ts'
import type { Hit } from '../../model/search-hits.ts'
import { Glyph } from '../../parts/glyph.tsx'
import { isMadeId } from '../editing.ts'
import { canMake } from '../form/beside.ts'
import { valueAt } from '../form/edit-record.ts'
import { useForm } from '../form/form-context.ts'
import type { ControlProps } from './control-props.ts'
import { useRecordHits } from './use-record-hits.ts'

/** What is offered below the field: a record, or to make one. */
type Offer = { readonly hit: Hit } | { readonly make: Kind }

/** A record, chosen by typing some of it; where it is not there yet, made in place. */
export function RecordControl({ draft, control, path, ...rest }: ControlProps<'record'>) {
  const form = useForm()
  const [typed, setTyped] = useState<string>()
  const [active, setActive] = useState(0)
  const value = valueAt(draft.record.value, path)
  const chosen = typeof value === 'string' ? value : ''
  const text = typed?.trim() ?? ''
  const hits = useRecordHits(text, control.to)
  const makes = text === '' ? [] : control.to.filter(canMake)
  const offers: readonly Offer[] = [...hits.map((hit) => ({ hit })), ...makes.map((make) => ({ make }))]
  const take = (offer: Offer | undefined) => {
    if (offer === undefined) return
    const id = 'hit' in offer ? offer.hit.id : form.make(offer.make, text)
    draft.write(path, isMadeId(id) ? form.giveId(id) : id)
    setTyped(undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (typed === undefined || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, offers.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0))
    else if (event.key === 'Enter') take(offers[active])
    else if (event.key === 'Escape') setTyped(undefined)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const isOpen = offers.length > 0
  return (
    <div class="picker">
      <input
        id={rest.id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellcheck={false}
        placeholder="Type some of its name"
        aria-label={rest.isItem ? rest.label : undefined}
        aria-describedby={rest.describedBy}
        aria-invalid={rest.isWrong}
        aria-required={rest.isNeeded}
        aria-expanded={isOpen}
        aria-controls={`${rest.id}-found`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${rest.id}-${active}` : undefined}
        value={typed ?? form.nameOf(chosen)}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setActive(0)
          if (currentTarget.value.trim() === '') draft.write(path, rest.isItem ? '' : undefined)
        }}
        onBlur={() => setTyped(undefined)}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${rest.id}-found`}
        class="picker-found"
        role="listbox"
        aria-label={`Found for ${rest.label}`}
        hidden={!isOpen}
      >
        {offers.map((offer, index) => (
          <div
            key={'hit' in offer ? offer.hit.id : offer.make}
            id={`${rest.id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault()
              take(offer)
            }}
          >
            {'hit' in offer ? <FoundRecord hit={offer.hit} /> : <NewRecord kind={offer.make} text={text} />}
          </div>
        ))}
      </div>
    </div>
  )
}

function FoundRecord({ hit: { kind, label, note } }: { readonly hit: Hit }) {
  return (
    <>
      <Glyph kind={kind} />
      <span>
        {label}
        <span class="hit-outlet">
          {KIND_LABELS[kind].one}
          {note !== '' && ` · ${note}`}
        </span>
      </span>
    </>
  )
}

function NewRecord({ kind, text }: { readonly kind: Kind; readonly text: string }) {
  return (
    <>
      <span aria-hidden="true">+</span>
      <span>
        “{text}”<span class="hit-outlet">new {KIND_LABELS[kind].one}</span>
      </span>
    </>
  )
}
