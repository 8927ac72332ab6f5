import { CLAIM_TYPE_LABELS, ladderOf, type OpenGraph, type Trace, type ViewOptions, words } from '../library.ts'
import { labelOf } from '../words/labels.ts'
import type { StateWord } from '../words/state-words.ts'
import { countsTable, whyLines } from './brief-counts.ts'
import { driftLines } from './brief-drift.ts'
import { fallLines, relatedLines } from './brief-falls.ts'
import { ladderItems } from './brief-ladder.ts'
import { documentLine } from './brief-lines.ts'
import { type Item, markdownList, markdownText } from './markdown.ts'

export interface BriefOptions {
  readonly claim: string
  readonly options: ViewOptions
  /** What else decides the answers: the date, what was taken away. */
  readonly conditions: readonly StateWord[]
  /** Under it all: what it was made with, and the link. */
  readonly foot: string
}

/** A claim with its sourcing as a Markdown text that stands by itself: every answer the library's, every link http or https. */
export function briefOf(open: OpenGraph, { claim, options, conditions, foot }: BriefOptions): string {
  const support = open.at(options).support(claim)
  const trace = open.at(options).trace(claim)
  const ladder = ladderOf(trace)
  const nameOf = words.namesIn(open.reader)
  const asked = conditions.map(({ name: what, text }) => ({ text: `${what}: ${markdownText(text)}` }))
  const dataset = { text: `Dataset: ${markdownText(open.reader.manifest.title)}` }
  const againstIsEmpty = trace.against.steps.length === 0
  const sections: readonly (readonly [string, string])[] = [
    ['How much stands behind it', [countsTable(support), list(whyLines(open, support))].join('\n\n').trim()],
    ['Where it comes from', list(ladderItems(open, ladder.for, trace.notices)) || 'No line of sourcing that counts.'],
    [
      'What speaks against it',
      againstIsEmpty ? 'Nothing that counts.' : list(ladderItems(open, ladder.against, trace.notices)),
    ],
    [words.TRACE_HEADS.noComment, list(noCommentLines(open, trace.noComment))],
    ['What changed on the way', list(driftLines(open, claim, options))],
    [words.TRACE_HEADS.mutations, list(toldItems(words.mutationItems(trace.mutations, nameOf)))],
    [words.TRACE_HEADS.searches, list(toldItems(words.searchItems(trace.searches, nameOf)))],
    [words.TRACE_HEADS.judged, list(toldItems(words.judgedItems(trace.judged, nameOf)))],
    [words.TRACE_HEADS.notCounted, list(notCountedLines(open, trace.notCounted))],
    ['What people made of it', list(statusLines(open, claim, options))],
    ['What falls with what', list(fallLines(open, { claim, options, support, trace }))],
    ['Related claims', list(relatedLines(open, claim, options))],
  ]
  const parts = [
    `# ${markdownText(labelOf(open.reader, claim))}`,
    `**${words.verdictOf(support.corroboration)}**`,
    list([...aboutLines(open, claim), ...wordingLines(open, claim, options), dataset, ...asked]),
    ...sections.filter(([, text]) => text !== '').map(([title, text]) => `## ${title}\n\n${text}`),
    `---\n\n${foot}`,
  ]
  return `${parts.join('\n\n')}\n`
}

function list(items: readonly Item[]): string {
  return markdownList(items)
}

function toldItems(items: readonly words.Item[]): Item[] {
  return items.map(({ text }) => ({ text: markdownText(words.textOf(text)) }))
}

function aboutLines({ reader }: OpenGraph, id: string): Item[] {
  const claim = reader.record('claim', id)
  const about = claim?.about?.map((other) => labelOf(reader, other)) ?? []
  return [
    { text: `${words.upperFirst(CLAIM_TYPE_LABELS[claim?.type ?? 'factual'])}, \`${id}\`` },
    ...(claim?.holds === undefined ? [] : [{ text: `Said to hold: ${markdownText(words.shortDate(claim.holds))}` }]),
    ...(about.length === 0 ? [] : [{ text: `About: ${about.map(markdownText).join(', ')}` }]),
  ]
}

function wordingLines(open: OpenGraph, claim: string, options: ViewOptions): Item[] {
  const { wordings } = open.at(options).wordings(claim)
  return toldItems(words.alsoWorded(wordings, words.namesIn(open.reader))).map(({ text }) => ({
    text: words.upperFirst(text),
  }))
}

function noCommentLines(open: OpenGraph, comments: Trace['noComment']): Item[] {
  const nameOf = words.namesIn(open.reader)
  return comments.map((comment) => {
    const who = markdownText(words.textOf(words.whoDeclined(comment, nameOf)))
    return { text: `${who} ${words.responseInWords(comment)}, as told in ${documentLine(open, comment.source)}` }
  })
}

function notCountedLines(open: OpenGraph, records: Trace['notCounted']): Item[] {
  return records.map(({ statement, side, reason }) => {
    const source = open.reader.record('statement', statement)?.source ?? statement
    const against = side === 'against' ? ' (against)' : ''
    return { text: `${documentLine(open, source)}${against}: ${words.NOT_COUNTED_LABELS[reason]}` }
  })
}

function statusLines(open: OpenGraph, claim: string, options: ViewOptions): Item[] {
  const { current, history, disagreement } = open.at(options).status(claim)
  const lines = [...(current === null ? [] : [current]), ...history].map((judgement) => {
    const { by, date, rationale } = judgement
    const verdict = markdownText(words.judgementInWords(judgement))
    const why = rationale === null ? '' : `: ${markdownText(rationale)}`
    return { text: `${words.shortDate(date)}, ${markdownText(labelOf(open.reader, by))}: **${verdict}**${why}` }
  })
  const differ = disagreement.length > 0 ? [{ text: `${words.ASSESSORS_DISAGREE}.` }] : []
  return [...differ, ...lines]
}
