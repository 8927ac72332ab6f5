import { Option } from 'commander'
import { type Dispute, SEMANTICS, type Stories, type StoriesOptions, words } from '../../index.ts'
import { wholeNumber } from '../option-values.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay stories` */
export const storiesCommand = asCommand<Stories>({
  name: 'stories',
  alias: 'consistent-sets',
  summary: 'consistent sets: which claims in conflict can be true together',
  subjects: { take: 'none' },
  options: [
    new Option('--semantics <name>', 'which sets of claims are listed (default preferred)').choices(SEMANTICS),
    new Option('--prefer <whom>', '"reliability", or ids of sources and actors, the most trusted first').argParser(
      preferred,
    ),
    new Option('--limit <n>', 'at most this many sets for each dispute (default 100)').argParser(wholeNumber),
  ],
  examples: [
    'hearsay stories',
    'hearsay stories --prefer reliability',
    'hearsay stories --prefer huawei,reuters --as-of 2026-04-30',
    'hearsay stories --semantics grounded --json',
  ],
  ask: (graph, _, options) => graph.stories(options as StoriesOptions),
  layOut: layOutStories,
})

function preferred(value: string): 'reliability' | string[] {
  return value === 'reliability' ? value : value.split(',').map((id) => id.trim())
}

/** For each dispute the sets of claims that can be true together, then what becomes of each claim. */
function layOutStories(stories: Stories, terminal: Terminal): string {
  const denied = words.deniedInWords(stories, terminal.nameOf)
  return [
    terminal.lines(words.setsHead(stories, terminal.nameOf)),
    ...stories.disputes.map((dispute) => `\n${layOutDispute(dispute, terminal)}`),
    denied.length === 0 ? '' : `\n${terminal.lines(denied, '  ', '')}`,
  ].join('')
}

function layOutDispute(dispute: Dispute, terminal: Terminal): string {
  const { nameOf } = terminal
  const everywhere = words.inEverySet(dispute)
  return [
    terminal.wrap(terminal.style('bold', words.disputeHead(dispute))),
    ...dispute.stories.map((set, index) => layOutSet(set, index + 1, terminal)),
    everywhere.length === 0
      ? ''
      : terminal.lines(words.say`in every set: ${words.namedAll(nameOf, everywhere)}`, '    ', '  '),
    ...words.decidedItems(dispute, nameOf).map(({ text }) => terminal.lines(text, '    ', '  ')),
  ].join('')
}

function layOutSet(claims: readonly string[], number: number, terminal: Terminal): string {
  if (claims.length === 0) return `  ${number}. none of them\n`
  return claims
    .map((claim, index) =>
      terminal.lines([words.named(terminal.nameOf, claim)], '     ', index === 0 ? `  ${number}. ` : '     '),
    )
    .join('')
}
