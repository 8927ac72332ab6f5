import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { nothingLabel } from '../../words/fields/field-labels.ts'
import { valueAt } from '../form/edit-record.ts'
import type { ControlProps } from './control-props.ts'

interface ListProps extends ControlProps<'list'> {
  /** Draws the item at a place of the list. */
  readonly children: (index: number) => ComponentChildren
}

/** Several of one sort, in an order; or that there are none, where that says something. */
export function ListControl({ draft, control, path, of, label, children }: ListProps) {
  const value = valueAt(draft.record.value, path)
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  const nothing = nothingLabel(draft.kind, of)
  const isEmpty = value !== undefined && items.length === 0
  const list = useRef<HTMLDivElement>(null)
  const [added, setAdded] = useState(0)
  // Whoever added an item goes on in it.
  useLayoutEffect(() => {
    if (added > 0) list.current?.querySelector<HTMLElement>('li:last-child :is(input, textarea, select)')?.focus()
  }, [added])
  const add = () => {
    draft.write([...path, items.length], control.of.is === 'group' ? {} : '')
    setAdded(added + 1)
  }
  return (
    <div class="form-list" ref={list}>
      {items.length > 0 && (
        <ol>
          {items.map((_, index) => (
            <li key={index}>
              {children(index)}
              <ItemButtons draft={draft} path={path} index={index} count={items.length} label={label} />
            </li>
          ))}
        </ol>
      )}
      {isEmpty && <p class="form-nothing">{nothing ?? 'An empty list'}</p>}
      <p class="form-list-foot">
        <button type="button" class="text-button" aria-label={`Add to “${label}”`} onClick={add}>
          Add
        </button>
        {isEmpty && (
          <button type="button" class="text-button" onClick={() => draft.write(path, undefined)}>
            Leave it out
          </button>
        )}
        {value === undefined && control.mayBeEmpty && nothing !== undefined && (
          <button type="button" class="text-button" onClick={() => draft.write(path, [])}>
            {nothing}
          </button>
        )}
      </p>
    </div>
  )
}

interface ItemProps extends Pick<ListProps, 'draft' | 'path' | 'label'> {
  readonly index: number
  readonly count: number
}

function ItemButtons({ draft, path, index, count, label }: ItemProps) {
  const name = `${index + 1} of “${label}”`
  const remove = () => draft.write(count === 1 ? path : [...path, index], undefined)
  return (
    <span class="item-buttons">
      {count > 1 && (
        <button
          type="button"
          class="icon-button"
          aria-label={`Move ${name} up`}
          disabled={index === 0}
          onClick={() => draft.move(path, index, index - 1)}
        >
          ↑
        </button>
      )}
      <button type="button" class="icon-button" aria-label={`Remove ${name}`} onClick={remove}>
        ×
      </button>
    </span>
  )
}
