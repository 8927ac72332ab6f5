import { useModel } from '../../model/model-context.ts'
import { Heading } from '../heading.tsx'
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
          {[{ name: 'Name', means: '' }, ...columns].map(({ name, means }, index) => {
            const at = index - 1
            const descending = order.column === at ? order.descending : undefined
            // Figures are looked at from the largest down, names from A.
            const next = descending === undefined ? at >= 0 : !descending
            return (
              <Heading
                key={name}
                name={name}
                means={means}
                descending={descending}
                onClick={() => setOrder({ column: at, descending: next })}
              />
            )
          })}
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
