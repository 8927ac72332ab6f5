import type { WeakPoints } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'
import { counted } from '../words.ts'

/** `hearsay weak-points` */
export const weakPointsCommand = asCommand<WeakPoints>({
  name: 'weak-points',
  summary: 'sources, actors and outlets by how many claims fall with them',
  subjects: { take: 'none' },
  examples: ['hearsay weak-points', 'hearsay weak-points --as-of 2026-02-28 --json'],
  ask: (graph) => graph.weakPoints(),
  render: renderWeakPoints,
})

/** Weak points for people: those with which more than one claim falls a line each, the others counted. */
function renderWeakPoints({ points, harmless, carried, exposed }: WeakPoints, terminal: Terminal): string {
  const several = points.filter(({ fallen, unseated }) => fallen.length + unseated.length > 1)
  const lines = several.map(({ id, kind, fallen, unseated }) => {
    const also = unseated.length === 0 ? '' : ` and unseat ${unseated.length}`
    const name = terminal.name(id.replace(/^outlet:/, ''))
    const first = `${String(fallen.length).padStart(5)}  `
    return terminal.wrap(`${name}${also} ${terminal.style('dim', `${kind} [${id}]`)}`, ' '.repeat(7), first)
  })
  const rest = points.length - several.length
  return [
    terminal.wrap(`${exposed} of ${counted(carried, 'carried claim')} fall with a single source, actor or outlet`),
    `\n${terminal.style('bold', 'Claims that fall without')}\n`,
    ...lines,
    terminal.wrap(
      `${counted(rest, 'other')} take one claim each with them (--json lists them); ${harmless} take none.`,
    ),
  ].join('')
}
