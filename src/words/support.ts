import type { SideSupport } from '../query/support/support.ts'
import { COINCIDENCE_LABELS } from '../sourcing/coincidence.ts'
import type { Corroboration } from '../sourcing/corroboration.ts'
import { CORROBORATION_LABELS } from '../sourcing/corroboration.ts'
import { agreeing, counted, rounded } from './counted.ts'
import { type NameOf, named, namedAll } from './names.ts'
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
  const { min, max, exact } = side.origins
  const origins = min === max ? `${max}` : `${exact ? '' : 'at least '}${min} to ${max}`
  return [
    { name: 'statements', value: [`${statements}`, ...sortsOf(side)].join(', ') },
    {
      name: 'documents',
      value: `${documents.read} read${documents.reported > 0 ? `, ${documents.reported} known only through others` : ''}`,
    },
    { name: 'publishers', value: `${publishers}${owners === publishers ? '' : `, of ${counted(owners, 'owner')}`}` },
    {
      name: 'origins',
      value: `${origins}${parties > 0 && parties !== max ? `, of ${counted(parties, 'party', 'parties')}` : ''}`,
    },
    { name: 'independent routes', value: `${routes.bound ? 'at most ' : ''}${routes.count}` },
    { name: 'documents per origin', value: echo === null ? '–' : rounded(echo) },
  ]
}

function sortsOf({ statements, asserting, viaNarrower }: SideSupport): string[] {
  const all = (number: number) => (number === statements ? 'all' : `${number}`)
  return [
    ...(asserting > 0 ? [`${all(asserting)} in the document's own voice`] : []),
    ...(viaNarrower > 0 ? [`${all(viaNarrower)} of a more specific claim`] : []),
  ]
}

/** "26 documents go back to 1 origin.": the finding in a sentence. */
export function sourcingInWords({ documents, origins: { min, max, exact } }: SideSupport): string {
  if (max === 0) return 'Nothing that counts supports it.'
  const most = `${counted(documents.read, 'document')} ${agreeing(documents.read, 'goes', 'go')} back to ${counted(max, 'origin')}`
  if (min === max) return `${most}.`
  return `${most} at most; some may be the same, so that there may be ${exact ? 'as few as' : 'fewer, but at least'} ${min}.`
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
  ]
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
export function coincidences({ reasons }: SideSupport['origins'], nameOf: NameOf): Item[] {
  const undisclosed = reasons.filter(({ reason }) => reason === 'undisclosed').flatMap(({ ends }) => ends)
  const pairs = reasons
    .filter(({ reason }) => reason !== 'undisclosed')
    .map(
      ({ ends, reason }): Item => ({ text: say`${namedAll(nameOf, ends)} may be one: ${COINCIDENCE_LABELS[reason]}` }),
    )
  if (undisclosed.length === 0) return pairs
  return [...pairs, { text: whoNameNoSource(undisclosed, nameOf) }]
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
