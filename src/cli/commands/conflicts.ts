import { type Conflict, type Conflicts, words } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay conflicts` */
export const conflictsCommand = asCommand<Conflicts>({
  name: 'conflicts',
  summary:
    'what cannot all be true: contradictions, denials, figures with no value in common, totals that fall, different values',
  subjects: { take: 'none' },
  examples: ['hearsay conflicts', 'hearsay conflicts --as-of 2026-03-01', 'hearsay conflicts --dates certain --json'],
  ask: (graph) => graph.conflicts(),
  layOut: layOutConflicts,
})

/** What is open with what stands behind either side; then the others, in short; then what only seems to be one. */
function layOutConflicts({ conflicts, apparent, incomparable }: Conflicts, terminal: Terminal): string {
  if (conflicts.length + apparent.length + incomparable.length === 0) return 'No conflicts.\n'
  const { nameOf } = terminal
  const others = conflicts.filter(({ open }) => !open)
  const inShort = others.map((conflict) => ({
    text: words.say`${words.namedAll(nameOf, conflict.claims)}`,
    under: [{ text: words.say`${words.reasonsInWords(conflict)}; ${words.notOpenBecause(conflict, nameOf)}` }],
  }))
  const seeming = words.apparentItems(apparent, nameOf)
  const apart = incomparable.map((pair) => ({ text: words.incomparableInWords(pair, nameOf) }))
  return [
    terminal.wrap(words.conflictsInWords(conflicts)),
    terminal.each(
      conflicts.filter(({ open }) => open),
      (conflict) => `\n${layOutConflict(conflict, terminal)}`,
    ),
    inShort.length === 0 ? '' : `\n${terminal.section({ title: 'Not open', items: inShort }, { counted: true })}`,
    seeming.length === 0
      ? ''
      : `\n${terminal.section({ title: words.APPARENT_HEAD, items: seeming }, { counted: true })}`,
    apart.length === 0 ? '' : `\n${terminal.section({ title: 'Figures that cannot be compared', items: apart })}`,
  ].join('')
}

function layOutConflict(conflict: Conflict, { wrap, style, items, lines, nameOf }: Terminal): string {
  const reasons = words.upperFirst(words.reasonsInWords(conflict))
  const both = words.selfContradictionInWords(conflict, nameOf)
  return `${wrap(style('bold', reasons))}${items(words.conflictItems(conflict, nameOf), '  ')}${both.length === 0 ? '' : lines(both, '  ')}`
}
