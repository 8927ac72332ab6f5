import { useComputed } from '@preact/signals'
import { useState } from 'preact/hooks'
import { words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { Glyph } from '../parts/glyph.tsx'
import { type Choice, Segmented } from '../parts/segmented.tsx'
import { isBroughtGroup } from '../scene/expansion.ts'
import { weightsBy } from '../scene/weights.ts'
import { Heading } from './heading.tsx'
import { COLUMN_MEANS, COLUMN_WORDS, type Column, columnsOf, filterRows, type Row, rowsOf, sortRows } from './rows.ts'
import type { Worklist } from './worklist/work-rows.ts'
import { WorklistTable } from './worklist/worklist.tsx'

/** So many rows at once; more on asking. */
const PAGE = 200

type Rows = 'all' | Worklist
const ROW_CHOICES: readonly Choice<Rows>[] = [
  { value: 'all', text: 'All' },
  { value: 'claim', text: 'Claims', hint: 'What to look into next: the weakest sourcing first' },
  { value: 'source', text: 'Documents', hint: 'With which documents most falls' },
  { value: 'actor', text: 'People', hint: 'With whom most falls' },
]

/** Everything on the canvas as rows: how the page works without a canvas, and with a screen reader; and worklists of its claims, documents and people. */
export function Table() {
  const [text, setText] = useState('')
  const [of, setOf] = useState<Rows>('all')
  return (
    <section class="table-frame" aria-label="Table">
      <div class="table-head">
        <Segmented name="Rows" chosen={of} choices={ROW_CHOICES} choose={setOf} />
        <input
          type="search"
          class="table-filter"
          placeholder="Filter rows…"
          aria-label="Filter rows"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      {of === 'all' ? <EveryRow text={text} /> : <WorklistTable key={of} of={of} text={text} />}
    </section>
  )
}

function EveryRow({ text }: { readonly text: string }) {
  const model = useModel()
  const [order, setOrder] = useState<{ column: Column; descending: boolean }>({ column: 'kind', descending: false })
  const [pages, setPages] = useState(1)
  const rows = useComputed(() => {
    const { open, isLarge } = model.session.value
    const { of } = model.corroborations.value
    const { asOf } = model.state.value
    const weightBy = asOf === null || isLarge ? undefined : weightsBy(open, asOf)
    return rowsOf(model.picture.value, {
      isThere: model.conditions.value.isThere,
      reader: open.reader,
      statusOf: model.statusOf.value,
      corroborationOf: (claim) => of.get(claim)?.corroboration,
      conditionOf: model.conditions.value.ofNode,
      weightOf: ({ id, weight }) => weightBy?.(id) ?? weight,
      isChosen: (id) => model.selected.value.has(id),
    })
  })
  const columns = columnsOf(rows.value)
  const found = sortRows(filterRows(rows.value, text), order.column, order.descending)
  const shown = found.slice(0, pages * PAGE)
  return (
    <>
      <p class="table-head">
        <span role="status">{words.counted(found.length, 'row')}</span>
      </p>
      <div class="table-scroll">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <Heading
                  key={column}
                  name={COLUMN_WORDS[column]}
                  {...(COLUMN_MEANS[column] !== undefined && { means: COLUMN_MEANS[column] })}
                  descending={order.column === column ? order.descending : undefined}
                  onClick={() => setOrder({ column, descending: order.column === column && !order.descending })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <RowEntry key={row.id} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
        {shown.length < found.length && (
          <button type="button" class="button more" onClick={() => setPages(pages + 1)}>
            Show {Math.min(PAGE, found.length - shown.length)} more
          </button>
        )}
      </div>
    </>
  )
}

function RowEntry({ row: { id, kind, cells }, columns }: { readonly row: Row; readonly columns: readonly Column[] }) {
  const model = useModel()
  const chosen = model.selected.value.has(id)
  return (
    <tr
      class={chosen ? 'chosen' : ''}
      onMouseEnter={() => {
        model.pointed.value = id
      }}
      onMouseLeave={() => {
        model.pointed.value = undefined
      }}
    >
      <td class="kind-cell">
        <Glyph kind={kind} /> {cells.kind}
      </td>
      <th scope="row">
        <button
          type="button"
          class="row-name"
          aria-current={chosen ? 'true' : undefined}
          onClick={(event) =>
            isBroughtGroup(id)
              ? model.act({ type: 'unfold', id })
              : model.act(event.shiftKey || event.ctrlKey ? { type: 'toggle-selected', id } : { type: 'open', id })
          }
        >
          {cells.name}
        </button>
      </th>
      {columns.slice(2).map((column) => (
        <td key={column} class={`${column}-cell`} data-says={column === 'condition' ? cells.condition : undefined}>
          {cells[column]}
        </td>
      ))}
    </tr>
  )
}
