import type { SideSupport } from '../query/support/support.ts'
import { COINCIDENCE_LABELS } from '../sourcing/coincidence.ts'
import type { Corroboration } from '../sourcing/corroboration.ts'
import { CORROBORATION_LABELS } from '../sourcing/corroboration.ts'
import { agreeing, counted, rounded, withoutSource } from './counted.ts'
import { type NameOf, named, namedAll } from './names.ts'
import { NOTICES_HEAD, noticeItems } from './notices.ts'
import { type Item, type Parts, type Section, say, upperFirst } from './parts.ts'

/** "Contested: what counts stands on both sides." */
export function verdictOf(corroboration: Corroboration): string {
  const { name, means } = CORROBORATION_LABELS[corroboration]
  return `${upperFirst(name)}. ${means}`
}

/** A figure of a side and what it counts. */
export interface Figure {
  readonly name: string
  readonly value: string
}

/** The figures of a side, each with what it counts. */
export function sideFigures(side: SideSupport): Figure[] {
  const { statements, documents, publishers, owners, parties, routes, echo } = side
  const { min, max, exact, undisclosed } = side.origins
  const origins = min === max ? `${max}` : `${exact ? '' : 'at least '}${min} to ${max}`
  const ofParties = parties > 0 && parties !== max - undisclosed ? `of ${counted(parties, 'party', 'parties')}` : ''
  const toKnown =
    routes.disclosed === routes.count
      ? ''
      : `, ${routes.disclosed === 0 ? 'none' : routes.disclosed} to an origin that is given`
  return [
    { name: 'statements', value: [`${statements}`, ...sortsOf(side)].join(', ') },
    {
      name: 'documents',
      value: listedFacts([
        `${documents.read} read`,
        documents.excerpts === 0 ? '' : `${all(documents.excerpts, documents.read)} in excerpt only`,
        documents.works === documents.read ? '' : `versions of ${counted(documents.works, 'document')}`,
        documents.reported === 0 ? '' : `${documents.reported} known only through others`,
      ]),
    },
    { name: 'publishers', value: `${publishers}${owners === publishers ? '' : `, of ${counted(owners, 'owner')}`}` },
    {
      name: 'origins',
      value: listedFacts([origins, ofParties, withoutSource(undisclosed, max)]),
    },
    { name: 'independent routes', value: `${routes.bound ? 'at most ' : ''}${routes.count}${toKnown}` },
    { name: 'documents per origin', value: echo === null ? '–' : rounded(echo) },
  ]
}

function sortsOf({ statements, asserting, viaNarrower }: SideSupport): string[] {
  return [
    ...(asserting > 0 ? [`${all(asserting, statements)} in the document's own voice`] : []),
    ...(viaNarrower > 0 ? [`${all(viaNarrower, statements)} of a more specific claim`] : []),
  ]
}

function all(number: number, of: number): string {
  return number === of ? 'all' : `${number}`
}

function listedFacts(facts: readonly string[]): string {
  return facts.filter((fact) => fact !== '').join(', ')
}

/**
 * "26 documents go back to 1 origin.", "16 documents go back to 1 origin and to 15 pages that name no source, so there may be as few as 1
 * origin.": the finding in a sentence or two.
 */
export function sourcingInWords(side: SideSupport): string {
  const misreported = misreportsInWords(side)
  const found = side.origins.max === 0 ? 'Nothing that counts supports it.' : originsInWords(side)
  return misreported === '' ? found : `${found} ${misreported}`
}

function originsInWords({ documents: { read }, origins }: SideSupport): string {
  const { min, max, exact, disclosed, undisclosed } = origins
  const least = `${exact ? 'as few as' : 'fewer, but at least'} ${counted(min, 'origin')}`
  if (undisclosed > 0) {
    const pages = `${counted(undisclosed, 'page')} that ${agreeing(undisclosed, 'names', 'name')} no source`
    const goBack = `${counted(read, 'document')} ${agreeing(read, 'goes', 'go')} back to`
    if (disclosed > 0) return `${goBack} ${counted(disclosed, 'origin')} and to ${pages}, so there may be ${least}.`
    if (read !== undisclosed) return `${goBack} ${pages}${undisclosed > 1 ? ', so they may all have it from one' : ''}.`
    return read === 1
      ? '1 document says so, and names no source.'
      : `${counted(read, 'document')} name no source, so they may all have it from one.`
  }
  const most = `${counted(read, 'document')} ${agreeing(read, 'goes', 'go')} back to ${counted(max, 'origin')}`
  return min === max ? `${most}.` : `${most} at most; some may be the same, so there may be ${least}.`
}

/** "1 page says so; what it cites does not." Empty where there is none. */
export function misreportsInWords({ misreports }: Pick<SideSupport, 'misreports'>): string {
  const pages = new Set(misreports.map(({ source }) => source)).size
  if (pages === 0) return ''
  return `${counted(pages, 'page')} ${agreeing(pages, 'says so; what it cites', 'say so; what they cite')} does not.`
}

/** Why the figures of a side are as they are: its origins, what alone would leave it empty, which origins may be one. */
export function sideReasons(side: SideSupport, nameOf: NameOf): Section[] {
  const { origins, pair } = side
  const list = (title: string, ids: readonly string[]): Section[] =>
    ids.length === 0 ? [] : [{ title, items: ids.map((id) => ({ text: [named(nameOf, id)] })) }]
  const notes = coincidences(origins, nameOf)
  return [
    ...list(
      agreeing(origins.ends.length, 'Origin', 'Origins'),
      origins.ends.map(({ id }) => id),
    ),
    ...list(...failing(side)),
    ...list('Independent of each other', pair?.ends ?? []),
    ...(notes.length === 0 ? [] : [{ title: 'May be fewer origins than they seem', items: notes }]),
    ...misreportSection(side, nameOf),
    ...(side.notices.length === 0 ? [] : [{ title: NOTICES_HEAD, items: noticeItems(side.notices, nameOf) }]),
  ]
}

/** Who says so of something that does not: what each cites says otherwise, or was looked up and does not have it. */
export function misreportSection({ misreports }: Pick<SideSupport, 'misreports'>, nameOf: NameOf): Section[] {
  if (misreports.length === 0) return []
  const items = misreports.map(
    ({ source, from }): Item => ({ text: say`${named(nameOf, source)}, citing ${namedAll(nameOf, from)}` }),
  )
  return [{ title: 'Says so, but what it cites does not', items }]
}

/** What would have to be wrong for nothing to be left on a side. */
export function failing({ singlePoints, routes }: SideSupport): [title: string, ids: readonly string[]] {
  if (singlePoints.length > 0)
    return [agreeing(singlePoints.length, 'Fails if this is wrong', 'Fails if any one of these is wrong'), singlePoints]
  const title = routes.bound
    ? 'Fails if all of these are wrong, perhaps with fewer'
    : 'Fails only if all of these are wrong'
  return [title, routes.cut]
}

/** Which origins may be one and the same, and why; those that name no source together, for each may be any of the others. */
export function coincidences({ reasons, moreReasons = 0 }: SideSupport['origins'], nameOf: NameOf): Item[] {
  const undisclosed = reasons.filter(({ reason }) => reason === 'undisclosed').flatMap(({ ends }) => ends)
  const pairs = reasons
    .filter(({ reason }) => reason !== 'undisclosed')
    .map(
      ({ ends, reason }): Item => ({ text: say`${namedAll(nameOf, ends)} may be one: ${COINCIDENCE_LABELS[reason]}` }),
    )
  const more = `${counted(moreReasons, 'more pair')} may be one, too many to list`
  const told = moreReasons === 0 ? pairs : [...pairs, { text: [more] }]
  if (undisclosed.length === 0) return told
  return [...told, { text: whoNameNoSource(undisclosed, nameOf) }]
}

/** So many are named; more are only counted. */
const NAMED = 3

function whoNameNoSource(ids: readonly string[], nameOf: NameOf): Parts {
  const [only] = ids
  if (ids.length === 1 && only !== undefined)
    return say`${named(nameOf, only)} names no source, so it may come from any of the others`
  const who =
    ids.length > NAMED ? [counted(ids.length, 'of these document', 'of these documents')] : namedAll(nameOf, ids)
  return say`${who} name no source, so each may come from any of the others`
}
