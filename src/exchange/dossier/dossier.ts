import type { GraphReader } from '../../graph/reader.ts'
import { CLAIM_TYPE_LABELS } from '../../model/vocabulary/claim.ts'
import type { OpenGraph } from '../../query/open-graph.ts'
import type { Support } from '../../query/support/support.ts'
import { ladderOf } from '../../query/trace/ladder.ts'
import type { ViewOptions } from '../../sourcing/view-options.ts'
import { shortDate } from '../../words/dates.ts'
import { driftSections } from '../../words/drift.ts'
import { named, namedAll, namesIn } from '../../words/names.ts'
import { capitalized, type Item, type Section, say, upperFirst } from '../../words/parts.ts'
import { alsoWorded } from '../../words/records.ts'
import { breaksSection, strengthensSection, strengthInWords, whySection } from '../../words/requirements.ts'
import { sourcingInWords, verdictOf } from '../../words/support.ts'
import {
  judgedItems,
  mutationItems,
  noCommentItems,
  notCountedItems,
  searchItems,
  TRACE_HEADS,
} from '../../words/trace.ts'
import { conditionsOf, publishersIn } from '../../words/view.ts'
import { documentsInBrief } from './documents-in-brief.ts'
import { fallItems } from './fall-items.ts'
import { type BothSides, bothSides, reasonItems } from './figures.ts'
import { handlingOf } from './handling.ts'
import { historyItems, judgementItems } from './history-items.ts'
import { ladderItems } from './ladder-items.ts'
import { type NumberedSource, numberedSources } from './numbered-sources.ts'
import { relatedClaims } from './related-claims.ts'
import { unknownItems } from './unknown-items.ts'

/**
 * All that is to be told of a claim, in the order in which it is read, for paper, Markdown and HTML alike: each writes what is here, and
 * nothing else.
 */
export interface Dossier {
  readonly claim: string
  /** What the claim says. */
  readonly title: string
  /** What its sourcing amounts to. */
  readonly verdict: string
  /** The finding of each side in a sentence, what it is about, in which dataset, and under which conditions it was asked. */
  readonly facts: readonly Item[]
  readonly figures: readonly BothSides[]
  readonly sections: readonly Section[]
  /** The documents that are named, in the order in which they are met. */
  readonly sources: readonly NumberedSource[]
  /** The number of each document, and of each statement in it, that is named. */
  readonly numbers: ReadonlyMap<string, number>
}

/** What a dossier ends with: what was asked, what was withheld, and from where it is. */
export interface FootLine {
  readonly text: string
  /** Where it leads, written behind it. */
  readonly address?: string
}

/** A claim with its sourcing as something to read by itself. Whatever the records, the same bytes. */
export function dossierOf(open: OpenGraph, claim: string, options: ViewOptions = {}): Dossier {
  const { reader } = open
  const view = open.at(options)
  const support = view.support(claim)
  const said = [...sideItems(support), ...factItems(open, claim, options)]
  const told = sectionsOf(open, claim, options).filter(({ items, note }) => items.length > 0 || note !== undefined)
  const { sources, numbers } = numberedSources({ reader, view }, [...said, ...told])
  const facts = [{ text: [`Handling: ${handlingOf(open, claim, { told: [...said, ...told], sources })}`] }, ...said]
  const brief = { title: DOSSIER_HEADS.brief, items: documentsInBrief(reader, sources) }
  const sections = sources.length === 0 ? told : [...told, brief]
  return {
    claim,
    title: namesIn(reader)(claim),
    verdict: verdictOf(support.corroboration),
    facts,
    figures: bothSides(support),
    sections,
    sources,
    numbers,
  }
}

/** What stands above the figures, and above the list of documents. */
export const DOSSIER_HEADS = {
  figures: 'How much stands behind it',
  brief: 'The documents in brief',
  sources: 'Documents, by number',
} as const

function sideItems(support: Support): Item[] {
  const against = support.against.origins.max > 0 || support.against.misreports.length > 0
  return [
    { text: [`For it: ${sourcingInWords(support.for)}`] },
    ...(against ? [{ text: [`Against it: ${sourcingInWords(support.against)}`] }] : []),
  ]
}

function factItems(open: OpenGraph, id: string, options: ViewOptions): Item[] {
  const { reader } = open
  const nameOf = namesIn(reader)
  const { type = 'factual', holds, about = [] } = reader.record('claim', id) ?? {}
  const wordings = alsoWorded(open.at(options).wordings(id).wordings, nameOf)
  const conditions = conditionsOf(options, nameOf, publishersIn(reader))
  return [
    { text: [`${upperFirst(CLAIM_TYPE_LABELS[type])}, ${id}`] },
    ...(holds === undefined ? [] : [{ text: [`Said to hold: ${shortDate(holds)}`] }]),
    ...(about.length === 0 ? [] : [{ text: say`About: ${namedAll(nameOf, about)}` }]),
    ...wordings.map(({ text, ...rest }) => ({ text: capitalized(text), ...rest })),
    { text: [`Dataset: ${reader.manifest.title}`] },
    ...(conditions.length === 0 ? [{ text: ['Conditions: none, all that is recorded counts'] }] : []),
    ...conditions.map((condition) => ({ text: capitalized(condition) })),
  ]
}

function sectionsOf(open: OpenGraph, claim: string, options: ViewOptions): Section[] {
  const { reader } = open
  const view = open.at(options)
  const nameOf = namesIn(reader)
  const support = view.support(claim)
  const trace = view.trace(claim)
  const ladder = ladderOf(trace)
  const helps = view.strengthens(claim)
  const { title: helpTitle, items: help, note } = strengthensSection(helps, nameOf)
  const helpNote = [help.length === 0 ? helpTitle : `Now: ${strengthInWords(helps.before)}.`, note ?? '']
    .join(' ')
    .trim()
  const rests = whySection(view.why(claim, { all: true }), nameOf)
  return [
    { title: 'Why the figures are so', items: reasonItems(support, nameOf) },
    ...(support.for.statements === 0 ? [] : [under('Fails with', breaksSection(view.breaks(claim), nameOf))]),
    side('Where it comes from', ladderItems(reader, ladder.for, trace.notices), 'No line of sourcing that counts.'),
    side('What speaks against it', ladderItems(reader, ladder.against, trace.notices), 'Nothing that counts.'),
    { title: 'What is not known', items: unknownItems(view.view, { support, trace, status: view.status(claim) }) },
    { title: 'How it came about', items: historyItems(view.history(claim), reader) },
    { title: 'What would help most', note: helpNote, items: help },
    { title: 'What people made of it', items: judgementItems(view.status(claim), nameOf) },
    { title: TRACE_HEADS.noComment, items: noCommentItems(trace.noComment, nameOf) },
    under('Rests on', rests),
    { title: 'What changed on the way', items: driftSections(view.drift(claim), nameOf).map(asItem) },
    { title: TRACE_HEADS.searches, items: searchItems(trace.searches, nameOf) },
    { title: TRACE_HEADS.mutations, items: mutationItems(trace.mutations, nameOf) },
    { title: TRACE_HEADS.judged, items: judgedItems(trace.judged, nameOf) },
    { title: TRACE_HEADS.notCounted, items: notCountedItems(trace.notCounted, nameOf) },
    { title: 'What falls with what', items: fallItems(open, { claim, options, support, trace }) },
    { title: 'Related claims', items: relatedItems(view, claim, reader) },
  ]
}

/** A section under another name, its own above what it lists. */
function under(title: string, { title: note, items }: Section): Section {
  return { title, note, items }
}

function asItem({ title, items }: Section): Item {
  return { text: [title], under: items }
}

/** The lines of a side, or that there are none. */
function side(title: string, items: readonly Item[], none: string): Section {
  return items.length === 0 ? { title, note: none, items } : { title, items }
}

function relatedItems(view: ReturnType<OpenGraph['at']>, claim: string, reader: GraphReader): Item[] {
  const nameOf = namesIn(reader)
  return relatedClaims(view, claim).flatMap(({ label, ids }) =>
    ids.map((id) => ({ text: say`${label}: ${named(nameOf, id)}` })),
  )
}
