import { Option } from 'commander'
import {
  CORROBORATIONS,
  type FindFilter,
  type Found,
  type FoundRecord,
  HearsayError,
  RECORD_KINDS,
  SORTS,
  STATUSES,
  words,
} from '../../index.ts'
import { wholeNumber } from '../option-values.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay find` */
export const findCommand = asCommand<Found>({
  name: 'find',
  summary: 'records by their words and other conditions',
  subjects: { take: 'any', name: 'word', what: 'words to look for, in any text of a record' },
  options: [
    new Option('--kind <kind>', 'which kind of record; every kind if none is given').choices([...RECORD_KINDS, 'all']),
    new Option('--status <statuses>', 'claims with one of these statuses, separated by commas').argParser(list),
    new Option('--corroboration <values>', 'claims sourced in one of these ways, separated by commas').argParser(list),
    new Option('--about <id>', 'claims about this person, organization, topic or record'),
    new Option('--actor <id>', 'what comes from this person or organization, at any distance'),
    new Option('--source <id>', 'what stands in this document'),
    new Option('--tag <tag>', 'claims with this tag'),
    new Option('--published <date>', 'published or stated on this date or in this interval'),
    new Option('--holds <date>', 'claims said to hold on this date or in this interval'),
    new Option('--sort <order>', 'the order of results').choices(SORTS),
    new Option('--descending', 'in reverse order'),
    new Option('--limit <n>', 'at most this many; all if none is given').argParser(wholeNumber),
    new Option('--offset <n>', 'skip this many').argParser(wholeNumber),
  ],
  examples: [
    'hearsay find blackwell smuggling',
    'hearsay find --corroboration singleAnonymous,anonymousGroup',
    'hearsay find --kind source --actor official-2026-02 --sort date',
    `hearsay find --status ${STATUSES[0]} --published 2026-04 --limit 10`,
    `hearsay find --corroboration ${CORROBORATIONS[0]} --about nvidia`,
  ],
  ask: (graph, words, options, sweep) => graph.find(filterOf(words, options), sweep),
  layOut: layOutFound,
})

function filterOf(words: readonly string[], options: Readonly<Record<string, unknown>>): FindFilter {
  const { kind, status, corroboration, about, actor, source, tag, published, holds, sort, descending, limit, offset } =
    options
  const filter = {
    kind,
    status,
    corroboration,
    about,
    actor,
    source,
    tag,
    published,
    holds,
    sort,
    descending,
    limit,
    offset,
  }
  if (words.length === 0 && Object.values(filter).every((value) => value === undefined)) {
    throw new HearsayError('misuse', 'hearsay find needs words or a condition', {
      hint: 'for every claim: hearsay find --kind claim',
    })
  }
  return { ...(filter as FindFilter), ...(words.length === 0 ? {} : { text: words.join(' ') }) }
}

function list(value: string): string[] {
  return value.split(',').map((each) => each.trim())
}

/** One record a line, and how many there are. */
function layOutFound(found: Found, terminal: Terminal): string {
  return `${found.results.map((record) => layOutRecord(record, terminal)).join('')}${words.foundInWords(found)}\n`
}

function layOutRecord({ id, kind, label, dead, wordings }: FoundRecord, terminal: Terminal): string {
  const { reader, style, wrap, nameOf } = terminal
  const gone = dead === null ? '' : style('dim', ` (${words.deadInWords(dead)})`)
  const what = kind === 'claim' ? '' : ` ${style('dim', `(${words.sortInWords(reader, id)})`)}`
  const line = wrap(`${style('bold', id)}${what} ${label}${gone}`, '  ', '')
  return `${line}${terminal.items(words.alsoWorded(wordings, nameOf), '    ')}`
}
