import { Option } from 'commander'
import { type Why, type WhyOptions, words } from '../../index.ts'
import { wholeNumber } from '../option-values.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay why` */
export const whyCommand = asCommand<Why>({
  name: 'why',
  summary: 'who must be right for a claim to stand',
  subjects: { take: 'one', name: 'claim', what: 'the id of a claim' },
  options: [
    new Option('--all', 'every set that is enough, not only the first'),
    new Option('--limit <n>', 'with --all: at most this many sets (default 100)')
      .argParser(wholeNumber)
      .implies({ all: true }),
  ],
  examples: ['hearsay why v4-trained-on-blackwell-in-china', 'hearsay why deepseek-can-argue-huawei-native --all'],
  ask: (graph, [claim = ''], options) => {
    const how: WhyOptions = { all: options['all'] === true, limit: options['limit'] as number | undefined }
    return graph.why(claim, how)
  },
  layOut: layOutWhy,
})

/** The sets of origins that are enough, each with what they make stand on the way. */
function layOutWhy(why: Why, terminal: Terminal): string {
  return `${terminal.heading(why.claim)}${terminal.section(words.whySection(why, terminal.nameOf))}`
}
