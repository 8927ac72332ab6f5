import { ladderOf, type OpenGraph, type ViewOptions } from '../library.ts'
import {
  CORROBORATION_WORDS,
  LIKELIHOOD_WORDS,
  REASON_WORDS,
  RESPONSE_WORDS,
  STATUS_WORDS,
} from '../words/code-words.ts'
import { shortDate } from '../words/dates.ts'
import { labelOf } from '../words/labels.ts'
import { count, plain } from '../words/phrases.ts'
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
  readonly words: readonly StateWord[]
  /** Under it all: what it was made with, and the link. */
  readonly foot: string
}

/** A claim with its sourcing as a Markdown text that stands by itself: every answer the library's, every link http or https. */
export function briefOf(open: OpenGraph, { claim, options, words, foot }: BriefOptions): string {
  const support = open.at(options).support(claim)
  const trace = open.at(options).trace(claim)
  const ladder = ladderOf(trace)
  const { name, means } = CORROBORATION_WORDS[support.corroboration]
  const conditions = words.map(({ name: what, text }) => ({ text: `${what}: ${markdownText(text)}` }))
  const dataset = { text: `Dataset: ${markdownText(open.reader.manifest.title)}` }
  const againstIsEmpty = trace.against.steps.length === 0
  const sections: readonly (readonly [string, string])[] = [
    ['How much stands behind it', [countsTable(support), list(whyLines(open, support))].join('\n\n').trim()],
    ['Where it comes from', list(ladderItems(open, ladder.for)) || 'No line of sourcing that counts.'],
    ['What speaks against it', againstIsEmpty ? 'Nothing that counts.' : list(ladderItems(open, ladder.against))],
    ['No comment', list(noCommentLines(open, trace.noComment))],
    ['What changed on the way', list(driftLines(open, claim, options))],
    ['What does not count', list(notCountedLines(open, trace.notCounted))],
    ['What people made of it', list(statusLines(open, claim, options))],
    ['What falls with what', list(fallLines(open, { claim, options, support, trace }))],
    ['Related claims', list(relatedLines(open, claim))],
  ]
  const parts = [
    `# ${markdownText(labelOf(open.reader, claim))}`,
    `**${name}.** ${means}`,
    list([...aboutLines(open, claim), dataset, ...conditions]),
    ...sections.filter(([, text]) => text !== '').map(([title, text]) => `## ${title}\n\n${text}`),
    `---\n\n${foot}`,
  ]
  return `${parts.join('\n\n')}\n`
}

function list(items: readonly Item[]): string {
  return markdownList(items)
}

function aboutLines({ reader }: OpenGraph, id: string): Item[] {
  const claim = reader.record('claim', id)
  const about = claim?.about?.map((other) => labelOf(reader, other)) ?? []
  return [
    { text: `A ${plain(claim?.type ?? 'factual')} claim, \`${id}\`` },
    ...(claim?.holds === undefined ? [] : [{ text: `Said to hold: ${markdownText(shortDate(claim.holds))}` }]),
    ...(about.length === 0 ? [] : [{ text: `About: ${about.map(markdownText).join(', ')}` }]),
  ]
}

function noCommentLines(open: OpenGraph, comments: ReturnType<OpenGraph['trace']>['noComment']): Item[] {
  return comments.map(({ source, response, ends }) => {
    const who = ends.map(({ id }) => markdownText(labelOf(open.reader, id))).join(', ') || 'Somebody'
    return { text: `${who} ${RESPONSE_WORDS[response ?? ''] ?? 'did not comment'}, says ${documentLine(open, source)}` }
  })
}

function notCountedLines(open: OpenGraph, records: ReturnType<OpenGraph['trace']>['notCounted']): Item[] {
  return records.map(({ statement, side, reason }) => {
    const source = open.reader.record('statement', statement)?.source ?? statement
    const against = side === 'against' ? ' (against)' : ''
    return { text: `${documentLine(open, source)}${against}: ${REASON_WORDS[reason] ?? reason}` }
  })
}

function statusLines(open: OpenGraph, claim: string, options: ViewOptions): Item[] {
  const { current, history, disagreement } = open.at(options).status(claim)
  const lines = [...(current === null ? [] : [current]), ...history].map((judgement) => {
    const { status, likelihood, rating, credibility, confidence, by, date, rationale } = judgement
    const verdict = [
      status === null ? undefined : STATUS_WORDS[status],
      LIKELIHOOD_WORDS[likelihood ?? ''],
      rating?.text === undefined ? undefined : markdownText(rating.text),
      credibility === null ? undefined : `credibility ${credibility}`,
      confidence === null ? undefined : `${confidence} confidence`,
    ].filter((word) => word !== undefined)
    const who = markdownText(labelOf(open.reader, by))
    const why = rationale === null ? '' : `: ${markdownText(rationale)}`
    return { text: `${shortDate(date)}, ${who}: **${verdict.join(', ') || 'no verdict'}**${why}` }
  })
  const differ = disagreement.length > 0 ? [{ text: `${count(disagreement.length, 'assessor')} disagree.` }] : []
  return [...differ, ...lines]
}
