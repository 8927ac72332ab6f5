import { Option } from 'commander'
import { HearsayError, type LikeClaim, likeClaims, words } from '../../index.ts'
import { wholeNumber } from '../option-values.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** What is answered to a sentence. */
interface Like {
  readonly sentence: string
  readonly claims: readonly LikeClaim[]
}

/** `hearsay like` */
export const likeCommand = asCommand<Like>({
  name: 'like',
  summary: 'claims that may say the same as a sentence, and in what they differ',
  subjects: { take: 'any', name: 'word', what: 'a sentence' },
  options: [
    new Option('--about <ids>', 'what it is about, separated by commas: claims about it come first').argParser(list),
    new Option('--limit <n>', 'at most this many').argParser(wholeNumber).default(8),
  ],
  examples: [
    'hearsay like "Huawei received V4 from DeepSeek some weeks in advance."',
    'hearsay like "R1 cost six million dollars to train." --limit 3',
  ],
  ask: (graph, given, options) => {
    const sentence = given.join(' ')
    if (sentence.trim() === '')
      throw new HearsayError('misuse', 'hearsay like needs a sentence', { hint: 'hearsay find --kind claim lists all' })
    const [about, limit] = [options['about'] as readonly string[] | undefined, options['limit'] as number]
    for (const id of about ?? [])
      if (graph.view.reader.kindOf(id) === undefined)
        throw new HearsayError('unknown-id', `no record has the id "${id}"`, { hint: 'hearsay find looks for one' })
    return { sentence, claims: likeClaims(graph, sentence, { about, limit }) }
  },
  layOut: ({ claims }, terminal) =>
    claims.length === 0
      ? 'no claim shares a word with it\n'
      : claims.map((claim) => layOutClaim(claim, terminal)).join(''),
})

function list(value: string): string[] {
  return value.split(',').map((each) => each.trim())
}

function layOutClaim({ id, text, score, differs }: LikeClaim, { style, wrap }: Terminal): string {
  const warnings = differs.map((each) => wrap(style('yellow', `but ${each}`), '      ', '    ')).join('')
  return `${wrap(`${style('bold', id)} ${text}`, '  ', '')}${wrap(words.alikeInWords(score), '    ')}${warnings}`
}
