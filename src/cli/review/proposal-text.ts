import {
  CERTAINTY_LABELS,
  KIND_LABELS,
  KNOWLEDGE_LABELS,
  likeClaims,
  type OpenGraph,
  POLARITY_LABELS,
  RESPONSE_LABELS,
  type RecordProposal,
  TERMS_LABELS,
  visibleText,
  words,
} from '../../index.ts'
import type { Terminal } from '../terminal.ts'
import { visibleValue } from '../visible-value.ts'

/** So much of the text is shown on each side of a passage. */
const AROUND = 160

/** A proposal for a person to decide: the passage within its text, and below it what is proposed. @param text the captured text, where it is still kept */
export function layOutProposal(
  proposal: RecordProposal,
  {
    graph,
    terminal,
    text,
  }: { readonly graph: OpenGraph; readonly terminal: Terminal; readonly text: string | undefined },
): string {
  const { style, wrap, nameOf } = terminal
  const shown = visibleValue(proposal)
  const { id, kind, source, why, warnings, when } = shown
  const head = `${style('bold', id)} ${KIND_LABELS[kind].one}, from ${nameOf(source)} [${source}]`
  return [
    wrap(head, '  ', ''),
    wrap(inContext(proposal, text, style), '    '),
    ...proposedLines(shown, { graph, terminal }).map((line) => wrap(line, '    ', '  ')),
    ...(why === undefined ? [] : [wrap(`why: ${why}`, '    ', '  ')]),
    ...warnings.map((each) => wrap(style('yellow', `but ${each}`), '    ', '  ')),
    wrap(
      style('dim', `proposed by ${proposerIn(shown, nameOf)} on ${words.longDate(when.slice(0, 10))}`),
      '    ',
      '  ',
    ),
  ].join('')
}

function proposerIn({ by, beside = [] }: RecordProposal, nameOf: Terminal['nameOf']): string {
  return String(beside.find(({ record }) => record['id'] === by)?.record['name'] ?? nameOf(by))
}

/** The passage in brackets, in what stands around it. */
function inContext({ quote, start }: RecordProposal, text: string | undefined, style: Terminal['style']): string {
  const plain = (part: string) => visibleText(part.replace(/\s+/g, ' '))
  const marked = style('bold', `[${plain(quote)}]`)
  if (text === undefined || !text.startsWith(quote, start)) return marked
  const end = start + quote.length
  const before = plain(text.slice(Math.max(0, start - AROUND), start))
  const behind = plain(text.slice(end, end + AROUND))
  return `${start > AROUND ? '…' : ''}${before}${marked}${behind}${end + AROUND < text.length ? '…' : ''}`
}

/** What is proposed, a line each. */
function proposedLines(
  proposal: RecordProposal,
  { graph, terminal }: { readonly graph: OpenGraph; readonly terminal: Terminal },
): string[] {
  const { kind, record, beside = [] } = proposal
  const { nameOf } = terminal
  const named = (id: string) => {
    const added = beside.find((each) => each.record['id'] === id)?.record
    return `${String(added?.['name'] ?? added?.['text'] ?? nameOf(id))} [${id}]${added === undefined ? '' : ' (new)'}`
  }
  if (kind !== 'statement') return [plainFields(record), ...alikeTo(String(record['text'] ?? ''), graph)]
  const { claim, from, polarity, response, certainty, knowledge, terms, source: _, anchor: __, ...others } = record
  const isNew = beside.some((each) => each.record['id'] === claim)
  const sentence = beside.find((each) => each.record['id'] === claim)?.record['text']
  const marks = [
    labelIn(POLARITY_LABELS, polarity),
    labelIn(RESPONSE_LABELS, response),
    labelIn(CERTAINTY_LABELS, certainty),
    labelIn(KNOWLEDGE_LABELS, knowledge),
    labelIn(TERMS_LABELS, terms),
  ].filter((mark) => mark !== '')
  return [
    `claim: ${named(String(claim))}`,
    ...(isNew ? alikeTo(String(sentence), graph) : []),
    Array.isArray(from)
      ? `from: ${from.map((each) => named(String(each))).join(' or ')}`
      : 'from: nobody; its own voice',
    ...(marks.length === 0 ? [] : [marks.join(' · ')]),
    ...(Object.keys(others).length === 0 ? [] : [plainFields(others)]),
  ]
}

function labelIn(labels: Readonly<Record<string, string>>, code: unknown): string {
  return typeof code === 'string' ? (labels[code] ?? code) : ''
}

/** The claims that may be the same as a new one. */
function alikeTo(sentence: string, graph: OpenGraph): string[] {
  return likeClaims(graph, sentence, { limit: 3 })
    .filter(({ score }) => score >= 0.5)
    .map(({ id, text, score, differs }) => {
      const but = differs.map((each) => `, but ${each}`).join('')
      return `like: ${text} [${id}] (${words.alikeInWords(score)}${but})`
    })
}

function plainFields(record: Readonly<Record<string, unknown>>): string {
  return Object.entries(record)
    .map(([field, value]) => `${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ')
}
