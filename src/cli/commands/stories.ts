import { Option } from 'commander'
import { type Dispute, type DisputedClaim, SEMANTICS, type Stories, type StoriesOptions } from '../../index.ts'
import { wholeNumber } from '../option-values.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'
import { counted } from '../words.ts'

/** `hearsay stories` */
export const storiesCommand = asCommand<Stories>({
  name: 'stories',
  summary: 'which claims in conflict can stand together',
  subjects: { take: 'none' },
  options: [
    new Option('--semantics <name>', 'what makes a set of claims a story (default preferred)').choices(SEMANTICS),
    new Option('--prefer <whom>', '"reliability", or ids of sources and actors, the most trusted first').argParser(
      preferred,
    ),
    new Option('--limit <n>', 'so many stories of each dispute at most (default 100)').argParser(wholeNumber),
  ],
  examples: [
    'hearsay stories',
    'hearsay stories --prefer reliability',
    'hearsay stories --prefer huawei,reuters --as-of 2026-04-30',
    'hearsay stories --semantics grounded --json',
  ],
  ask: (graph, _, options) => graph.stories(options as StoriesOptions),
  render: renderStories,
})

function preferred(value: string): 'reliability' | string[] {
  return value === 'reliability' ? value : value.split(',').map((id) => id.trim())
}

/** Stories for people: for each dispute the sets of claims that can stand together, then what becomes of each claim. */
function renderStories({ semantics, prefer, disputes, undisputed, denied }: Stories, terminal: Terminal): string {
  const preferring =
    prefer === null ? '' : `, preferring ${prefer === 'reliability' ? 'the more reliable' : prefer.join(', ')}`
  return [
    `${counted(disputes.length, 'dispute')} (${semantics} semantics${preferring}), ${counted(undisputed.length, 'undisputed claim')}\n`,
    ...disputes.map((dispute) => `\n${renderDispute(dispute, terminal)}`),
    denied.length === 0
      ? ''
      : `\n${terminal.wrap(`denied, which is no claim of its own: ${denied.join(', ')}`, '  ', '')}`,
  ].join('')
}

function renderDispute({ claims, stories, complete, dropped }: Dispute, terminal: Terminal): string {
  const cut = complete ? '' : ', of more'
  const sure = claims.filter(({ sceptical }) => sceptical && stories.length > 0).map(({ claim }) => claim)
  return [
    `${terminal.style('bold', `${counted(stories.length, 'story', 'stories')}${cut} of ${counted(claims.length, 'claim')}`)}\n`,
    ...stories.map((story, index) => renderStory(story, index + 1, terminal)),
    sure.length === 0 || stories.length === 1 ? '' : terminal.wrap(`in every one: ${sure.join(', ')}`, '    ', '  '),
    ...claims.flatMap((claim) => renderLabel(claim, terminal)),
    ...dropped.map(({ from, to }) => terminal.wrap(`${to} is preferred to ${from}`, '    ', '  ')),
  ].join('')
}

function renderStory(story: readonly string[], number: number, terminal: Terminal): string {
  if (story.length === 0) return `  ${number}. none of them\n`
  return story
    .map((claim, index) => {
      const first = index === 0 ? `  ${number}. ` : '     '
      return terminal.wrap(`${terminal.name(claim)} ${terminal.style('dim', `[${claim}]`)}`, '     ', first)
    })
    .join('')
}

/** What the cautious reader makes of a claim, where that is something. */
function renderLabel({ claim, label, because }: DisputedClaim, terminal: Terminal): string[] {
  if (label === 'undecided') return []
  if (label === 'out') return [terminal.wrap(`${claim} is out, for ${because.join(', ')} is in`, '    ', '  ')]
  const why = because.length === 0 ? 'nothing that counts speaks against it' : `${because.join(', ')} is out`
  return [terminal.wrap(`${claim} is in, for ${why}`, '    ', '  ')]
}
