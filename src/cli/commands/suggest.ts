import type { Command } from 'commander'
import {
  HearsayError,
  type ImportedProposal,
  isSuggestible,
  type Suggestion,
  suggestionsIn,
  visibleText,
  words,
} from '../../index.ts'
import { captureFolderOf } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { loadPlacedData } from '../data.ts'
import { markedPassages } from '../import/marked-passages.ts'
import { openTerminal, type Terminal } from '../terminal.ts'

/** `hearsay suggest`: what a captured text may state. */
export function suggestCommand(program: Command, { io }: CommandContext): void {
  program
    .command('suggest')
    .summary('what a captured text may state, and whom it has it from')
    .description(
      'Proposes statements of a document from its captured text, by rules and a list of words (English): who said what, who did not comment, who is not named. They are for you to check: nothing is recorded, what a page says in its own voice is not among them, and much that is said in other words is not either. Passages that somebody marked in what was imported stand before them.',
    )
    .argument('<source>', 'the id of a document that was captured, or marked in what was imported')
    .option('-d, --data <path>', 'the dataset that it belongs to')
    .option('--json', 'print the proposals as JSON, with their places in the text')
    .addHelpText('after', '\nExample:\n  hearsay suggest gazette-2026-04-11\n')
    .action(async (source: string, { data, json }: { data?: string; json?: boolean }) => {
      const { dataset, graph, path } = await loadPlacedData(io, data)
      const record = dataset.sources.find(({ id }) => id === source)
      if (record === undefined)
        throw new HearsayError('unknown-id', `there is no document ${source}`, {
          hint: 'hearsay find looks for one by its title',
        })
      const marked = markedPassages(path, source)
      if (json !== true) io.out(marked.map((each) => layOutMarked(each, openTerminal(graph, io))).join(''))
      const kept = captureFolderOf(path)
      const capture = kept.list().findLast((each) => each.source === source)
      if (capture === undefined && marked.length > 0) {
        if (json === true) io.out(`${JSON.stringify(marked, null, 2)}\n`)
        io.err(
          `${words.counted(marked.length, 'passage was marked', 'passages were marked')} in what was imported; no text is kept of ${source}\n`,
        )
        return
      }
      if (capture === undefined)
        throw new HearsayError('unknown-id', `no text is kept of ${source}`, {
          hint: `hearsay capture FILE --source ${source} keeps one`,
        })
      const language = record.language ?? 'en'
      if (!isSuggestible(language))
        throw new HearsayError('bad-option', `there are no words for its language, ${language}`, {
          hint: 'statements of it are written by hand',
        })
      const text = kept.textOf(capture)
      const found = suggestionsIn(text, language)
      const terminal = openTerminal(graph, io)
      if (json === true)
        io.out(
          `${JSON.stringify(
            found.map((each) => ({ ...each, ...quoted(text, each) })),
            null,
            2,
          )}\n`,
        )
      else io.out(found.length === 0 ? NONE : found.map((each) => layOut(text, each, terminal)).join(''))
      io.err(`${words.counted(found.length, 'proposal')}: check each against the text\n`)
    })
}

/** A passage that somebody marked, and what they wrote beside it. */
function layOutMarked({ anchor, note, tags = [] }: ImportedProposal, { wrap }: Terminal): string {
  const exact = anchor?.['exact']
  const passage = typeof exact === 'string' ? `“${visibleText(exact).replace(/\s+/g, ' ')}”` : 'a place without words'
  return [
    wrap(`marked: ${passage}${tags.length === 0 ? '' : ` (${tags.map(visibleText).join(', ')})`}`),
    note === undefined ? '' : wrap(visibleText(note).replace(/\s+/g, ' '), '  '),
  ].join('')
}

const NONE = 'Nothing is proposed: no plain report of what somebody said was found.\n'

/** The passages themselves. */
function quoted(text: string, { source, content, continues }: Suggestion) {
  const passage = (part: Suggestion['content']) => (part === undefined ? null : text.slice(part.start, part.end))
  return { who: passage(source), what: passage(content), more: passage(continues) }
}

function layOut(text: string, suggestion: Suggestion, { wrap }: Terminal): string {
  const { who, what, more } = quoted(text, suggestion)
  const { span, isPronoun, isUnnamed, response, terms, certainty } = suggestion
  const marks = [
    isPronoun ? 'who is that?' : '',
    isUnnamed ? 'not named' : '',
    response === undefined ? '' : RESPONSES[response],
    terms === undefined ? '' : TERMS[terms],
    certainty === undefined ? '' : `as ${certainty}`,
  ].filter((mark) => mark !== '')
  return [
    wrap(`${span.start}–${span.end}  ${who}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`),
    what === null ? '' : wrap(what.replace(/\s+/g, ' '), '  '),
    more === null ? '' : wrap(more.replace(/\s+/g, ' '), '  '),
  ].join('')
}

const RESPONSES = {
  declined: 'declined to comment',
  noReply: 'did not reply',
  noncommittal: 'neither confirmed nor denied',
} as const
const TERMS = {
  background: 'on background',
  deepBackground: 'on deep background',
  offRecord: 'off the record',
} as const
