import { type SideSupport, STRENGTH_LABELS, type Support, words } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay support` */
export const supportCommand = asCommand<Support>({
  name: 'support',
  summary: 'how many independent origins a claim has, for and against it',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  examples: [
    'hearsay support v4-trained-on-blackwell-in-china',
    'hearsay support v4-trained-on-blackwell-in-china --without official-2026-02',
    'hearsay support --all --json',
  ],
  ask: (graph, [claim = '']) => graph.support(claim),
  layOut: layOutSupport,
})

/** The verdict, then each side with its figures and why they are as they are. */
function layOutSupport({ claim, corroboration, ...sides }: Support, terminal: Terminal): string {
  return [
    terminal.heading(claim),
    terminal.wrap(words.verdictOf(corroboration), '  '),
    `\n${layOutSide('For', sides.for, terminal)}`,
    isEmpty(sides.against) ? '' : `\n${layOutSide('Against', sides.against, terminal)}`,
  ].join('')
}

function layOutSide(title: string, side: SideSupport, terminal: Terminal): string {
  const { name, means } = STRENGTH_LABELS[side.strength]
  const figures = words.sideFigures(side).map((figure) => [figure.name, figure.value])
  const reasons = words.sideReasons(side, terminal.nameOf)
  return [
    terminal.wrap(`${terminal.style('bold', title)}: ${name}`),
    side.strength === 'none' ? terminal.wrap(means, '  ') : terminal.table(figures, '  '),
    ...reasons.map((reason) => terminal.section(reason, { indent: '  ' })),
  ].join('')
}

/** Whether there is nothing to be told of a side: nothing that counts, and nobody who says so of something that does not. */
function isEmpty({ strength, misreports }: SideSupport): boolean {
  return strength === 'none' && misreports.length === 0
}
