import { CATALOG } from '../catalog.ts'
import type { Results, ResultsOfSize } from '../results.ts'
import type { TaskName } from '../tool.ts'
import { memoryCell, NOTHING, ratioCell, ratioOfTasks, timeCell } from './cells.ts'
import { ratioSpread } from './figures.ts'
import { doing, sizeHeads, table } from './tables.ts'

/** What it comes down to, in one table. */
export function summaryTable(results: Results): string {
  const row = (title: string, cell: (size: ResultsOfSize) => string) => [title, ...results.sizes.map(cell)]
  const ours = (task: TaskName) => (size: ResultsOfSize) => timeCell(size, 'hearsay', task)
  const others = (task: TaskName) =>
    doing(results, task)
      .filter(({ name }) => name !== 'hearsay')
      .map(({ name, label }) => row(`— ${label} takes`, (size) => ratioCell(size, name, 'hearsay', task)))
  return table(
    ['', ...sizeHeads(results)],
    [
      row('Load, validated and indexed', ours('load')),
      row(`— as a multiple of ${labelOf('json')} over the same lines`, (size) =>
        ratioCell(size, 'hearsay', 'json', 'load'),
      ),
      row('Memory, loaded', (size) => memoryCell(size, 'hearsay', 'load')),
      row('A snapshot of it opens', ours('snapshot')),
      row('— to load it takes', (size) => {
        const ratio = ratioOfTasks(size, 'load', 'snapshot')
        return ratio === undefined ? NOTHING : ratioSpread(ratio)
      }),
      row('Trace of a claim, median', ours('trace')),
      row('Support of a claim, median', ours('support')),
      row('Impact of a source or actor, median', ours('impact')),
      row('Memory after 2,000 of each and 200 impacts', (size) => memoryCell(size, 'hearsay', 'impact')),
      row('1,000 plain upstream closures', ours('upstream')),
      ...others('upstream'),
      row('Single points of all claims', ours('singlePoints')),
      ...others('singlePoints'),
      row('First find', ours('firstFind')),
      row('Find, median', ours('find')),
      row('First find from a snapshot', ours('snapshotFind')),
      row('Export to JSON Lines', ours('export')),
      ...others('export'),
    ],
  )
}

function labelOf(tool: string): string {
  return CATALOG.find(({ name }) => name === tool)?.label.split(',')[0] ?? tool
}
