import { useModel } from '../../model/model-context.ts'
import type { WorkColumn, WorkOrder, WorkRow } from './work-rows.ts'

interface WorkTableProps {
  readonly columns: readonly WorkColumn[]
  readonly rows: readonly WorkRow[]
  readonly order: WorkOrder
  readonly setOrder: (order: WorkOrder) => void
}

/** The rows of a worklist; each column can be ordered by. */
export function WorkTable({ columns, rows, order, setOrder }: WorkTableProps) {
  return (
    <table class="worklist">
      <thead>
        <tr>
          <Heading column={{ name: 'Name', means: '' }} at={-1} order={order} setOrder={setOrder} />
          {columns.map((column, at) => (
            <Heading key={column.name} column={column} at={at} order={order} setOrder={setOrder} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Entry key={row.id} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  )
}

interface HeadingProps {
  readonly column: WorkColumn
  readonly at: number
  readonly order: WorkOrder
  readonly setOrder: (order: WorkOrder) => void
}

function Heading({ column: { name, means }, at, order, setOrder }: HeadingProps) {
  const here = order.column === at
  // Figures are looked at from the largest down, names from A.
  const first = at >= 0
  return (
    <th scope="col" aria-sort={here ? (order.descending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        title={means}
        onClick={() => setOrder({ column: at, descending: here ? !order.descending : first })}
      >
        {name}
        <span aria-hidden="true">{here ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  )
}

function Entry({
  row: { id, name, cells },
  columns,
}: {
  readonly row: WorkRow
  readonly columns: readonly WorkColumn[]
}) {
  const model = useModel()
  const chosen = model.selected.value.has(id)
  return (
    <tr class={chosen ? 'chosen' : ''}>
      <th scope="row">
        <button
          type="button"
          class="row-name"
          aria-current={chosen ? 'true' : undefined}
          onClick={(event) =>
            model.act(event.shiftKey || event.ctrlKey ? { type: 'toggle-selected', id } : { type: 'open', id })
          }
        >
          {name}
        </button>
      </th>
      {columns.map((column, at) => (
        <td key={column.name} class="weight-cell">
          {cells[at] ?? '…'}
        </td>
      ))}
    </tr>
  )
}
