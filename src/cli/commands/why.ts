import { Option } from 'commander'
import type { Why, WhyOptions } from '../../index.ts'
import { wholeNumber } from '../option-values.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'
import { counted } from '../words.ts'

/** `hearsay why` */
export const whyCommand = asCommand<Why>({
  name: 'why',
  summary: 'who must be right for a claim to stand, with all that it depends on',
  subjects: { take: 'one', name: 'claim', what: 'the id of a claim' },
  options: [
    new Option('--all', 'every smallest set, not only the first'),
    new Option('--limit <n>', 'so many sets at most (default 100)').argParser(wholeNumber),
  ],
  examples: ['hearsay why v4-trained-on-blackwell-in-china', 'hearsay why deepseek-can-argue-huawei-native --all'],
  ask: (graph, [claim = ''], options) => {
    const how: WhyOptions = { all: options['all'] === true, limit: options['limit'] as number | undefined }
    return graph.why(claim, how)
  },
  render: renderWhy,
})

/** Who must be right, for people: each set of ends, and what they make stand on the way. */
function renderWhy({ claim, stands, carried, environments, complete }: Why, terminal: Terminal): string {
  const title = `${terminal.style('bold', claim)}\n${terminal.wrap(terminal.name(claim), '  ')}`
  if (!stands)
    return `${title}  ${carried ? 'it is carried, but something that it depends on does not stand' : 'nothing carries it'}\n`
  const sets = environments.map(({ ends, grounds }) => {
    const who = terminal.wrap(ends.map((id) => `${terminal.name(id)} [${id}]`).join(' and '), '    ', '  - ')
    const before = grounds.filter((ground) => ground.claim !== claim)
    const through =
      before.length === 0 ? '' : terminal.wrap(`with ${before.map((ground) => ground.claim).join(', ')}`, '      ')
    return `${who}${through}`
  })
  const head = `stands if one of these is right (${counted(environments.length, 'smallest set')}${complete ? '' : '; there are more'})`
  return `${title}${terminal.wrap(head, '  ')}${sets.join('')}`
}
