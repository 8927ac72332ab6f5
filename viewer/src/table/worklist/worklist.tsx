import { useState } from 'preact/hooks'
import { type QuickGraph, words } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import { FOR_EVERYBODY, travelling } from '../../model/travelling.ts'
import { saveFile } from '../../parts/save.ts'
import { usualOverview } from '../../scene/overview/groups.ts'
import { type Overview, overviewOf, type PageState } from '../../state/page-state.ts'
import { labelOf } from '../../words/labels.ts'
import { CLAIM_COLUMNS } from './claim-rows.ts'
import { csvOf } from './csv.ts'
import { PARTY_COLUMNS } from './party-rows.ts'
import { savedInWords } from './saved-in-words.ts'
import { useWorkRows } from './use-work-rows.ts'
import { filtered, inOrder, type Worklist, type WorkOrder, type WorkRow } from './work-rows.ts'
import { WorkTable } from './work-table.tsx'

/** So many rows at once; more on asking. */
const PAGE = 200

const BY_NEED: WorkOrder = { column: undefined, descending: true }

/** What is to be done next, as rows: claims, documents or people, those with most need first, unless another order is asked for. */
export function WorklistTable({ of, text }: { readonly of: Worklist; readonly text: string }) {
  const model = useModel()
  const [order, setOrder] = useState(BY_NEED)
  const [pages, setPages] = useState(1)
  const rows = inOrder(filtered(useWorkRows(of), text), order)
  const columns = of === 'claim' ? CLAIM_COLUMNS : PARTY_COLUMNS
  const shown = rows.slice(0, pages * PAGE)
  const { open, isLarge } = model.session.value
  const showAll = () =>
    model.act({ type: 'set-scope', scope: { kind: 'everything' }, layout: 'force', overview: overviewWith(of, open) })
  const save = () => {
    // What is taken away goes to everybody: what is marked as not for them has a stand-in in its place.
    const { idOf, session } = travelling(model, FOR_EVERYBODY)
    const own = (row: WorkRow) => ({ ...row, id: idOf(row.id), name: labelOf(session.open.reader, idOf(row.id)) })
    const name = `${session.open.reader.manifest.id}-${of}s.csv`
    saveFile(name, new Blob(['\uFEFF', csvOf(columns, rows.map(own))], { type: 'text/csv;charset=utf-8' }))
    model.notice.value = `Saved ${name}: ${savedInWords(rows, (id) => idOf(id) !== id)}`
  }
  return (
    <>
      <p class="table-head">
        <span role="status">{words.counted(rows.length, 'row')}</span>
        <span>{order.column === undefined ? 'most need first' : ''}</span>
        {order.column !== undefined && (
          <button type="button" class="text-button" onClick={() => setOrder(BY_NEED)}>
            Most need first
          </button>
        )}
        <button type="button" class="text-button" onClick={save}>
          Save as CSV
        </button>
        {!isLarge && !hasAll(model.state.value, of) && (
          <button type="button" class="text-button" onClick={showAll}>
            Of everything, not only what is on the canvas
          </button>
        )}
      </p>
      <section class="table-scroll" aria-label="Rows" tabIndex={-1}>
        <WorkTable columns={columns} rows={shown} order={order} setOrder={setOrder} />
        {shown.length < rows.length && (
          <button type="button" class="button more" onClick={() => setPages(pages + 1)}>
            Show {Math.min(PAGE, rows.length - shown.length)} more
          </button>
        )}
      </section>
    </>
  )
}

/** Whether all that a worklist is of is on the canvas, filters aside. */
function hasAll(state: PageState, of: Worklist): boolean {
  const by = overviewOf(state)
  if (state.scope.kind !== 'everything' || by === 'none') return state.scope.kind === 'everything'
  return of === (by === 'topic' || by === 'community' ? 'claim' : 'source')
}

/** Everything in groups of what the worklist is of; people are in no group, so that each is drawn by itself. */
function overviewWith(of: Worklist, open: QuickGraph): Overview {
  if (of === 'actor') return 'none'
  return of === 'source' ? 'publisher' : usualOverview(open)
}
