import { parseEdtf, parseInstant, spanOf } from '../../../src/model/dates.ts'
import type { Notice, Source } from '../../../src/model/source.ts'
import type { Span } from '../../../src/model/span.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { find, type Setting } from './setting.ts'
import { isLaterVersion, versionsOf } from './works.ts'

type Recorded = { recorded?: string | undefined }
type Based = { basis?: string | undefined }

/** What a view sees by its dates and its basis, whatever is taken away. */
export interface Times {
  /** Every reason for which a source, actor or statement is not there: it came later, or was taken back. */
  goneBecause(id: string): ('later' | 'retracted')[]
  isRecorded(record: Recorded): boolean
  /** Whether a date that begins something is reached. */
  hasBegun(span: Span): boolean
  /** Whether a date that ends something is reached. */
  isOver(span: Span): boolean
  /** Whether a relation is read. */
  reads(relation: Recorded & Based): boolean
  /** The same, of whatever is in the dataset: lines are decided before any view. */
  knows(relation: Based): boolean
}

export function openTimes(setting: Setting): Times {
  const { asOf, recordedUntil, basis = 'both', dates = 'possible' } = setting.options
  const now = asOf === undefined ? Number.POSITIVE_INFINITY : parseEdtf(asOf).latest
  const until = recordedUntil === undefined ? undefined : parseInstant(recordedUntil)
  const knows = (relation: Based) => basis === 'both' || relation.basis !== 'inferred'
  const isRecorded = ({ recorded }: Recorded) =>
    until === undefined || (recorded === undefined ? dates === 'possible' : parseInstant(recorded) <= until)
  const times = {
    isRecorded,
    hasBegun: ({ earliest, latest }: Span) => asOf === undefined || (dates === 'possible' ? earliest : latest) <= now,
    isOver: ({ earliest, latest }: Span) => asOf === undefined || (dates === 'possible' ? latest : earliest) <= now,
    reads: (relation: Recorded & Based) => knows(relation) && isRecorded(relation),
    knows,
  }
  const found = new Map<string, ('later' | 'retracted')[]>()
  return {
    ...times,
    goneBecause: (id) => {
      const reasons = found.get(id) ?? reasonsOf(setting, times, id)
      found.set(id, reasons)
      return reasons
    },
  }
}

type Clock = Omit<Times, 'goneBecause'>

function reasonsOf(setting: Setting, clock: Clock, id: string): ('later' | 'retracted')[] {
  const { dataset } = setting
  const statement = dataset.statements.find((each) => each.id === id)
  const source = dataset.sources.find((each) => each.id === (statement?.source ?? id))
  if (source === undefined) return clock.isRecorded(find(dataset.actors, id)) ? [] : ['later']
  const grown = statement && setting.has('grownDocuments') ? momentOfGrowth(source, statement) : undefined
  const published = grown ?? spanOf(source.published)
  const made = grown ?? spanOf(statement?.made ?? source.published)
  const isThere = clock.isRecorded(source) && clock.hasBegun(published)
  const isMade = statement === undefined || (clock.isRecorded(statement) && clock.hasBegun(made))
  const isBack =
    isRetracted(setting, clock, source) || (statement !== undefined && isTakenBack(setting, clock, statement))
  return [...(isThere && isMade ? [] : ['later' as const]), ...(isBack ? ['retracted' as const] : [])]
}

/** Retracted itself, or in a later version. */
function isRetracted(setting: Setting, clock: Clock, source: Source): boolean {
  const { has } = setting
  return noticesOf(setting, clock, (id) =>
    id === source.id ? true : has('laterRetraction') && isLaterVersion(setting, id, source.id),
  ).some(
    ({ type, statements }) =>
      (type === 'retraction' && (statements === undefined || !has('listedStatements'))) ||
      (type === 'removal' && !has('removalIsNoRetraction')),
  )
}

/** Withdrawn, or listed in a correction or retraction of any version. */
function isTakenBack(setting: Setting, clock: Clock, { id, source, withdrawn }: Statement): boolean {
  if (withdrawn !== undefined && clock.isOver(spanOf(withdrawn))) return true
  if (!setting.has('listedStatements')) return false
  const versions = versionsOf(setting, 'listedStatements', source)
  return noticesOf(setting, clock, (version) => versions.includes(version)).some(
    ({ type, statements }) => (type === 'retraction' || type === 'correction') && statements?.includes(id) === true,
  )
}

/** The notices of some documents that count by now. */
function noticesOf({ dataset }: Setting, clock: Clock, isOneOf: (id: string) => boolean): Notice[] {
  return dataset.sources
    .filter((source) => source.notices !== undefined && isOneOf(source.id) && clock.isRecorded(source))
    .flatMap(({ notices = [] }) => notices)
    .filter(({ date }) => clock.isOver(spanOf(date)))
}

/** In a document that grew, when a statement was made and so published: the part of its `made` in which the document grew. */
export function momentOfGrowth({ published }: Source, { made }: Statement): Span | undefined {
  if (published?.includes('/') !== true || made === undefined || made === 'unknown') return undefined
  const [growth, own] = [spanOf(published), spanOf(made)]
  const part = { earliest: Math.max(growth.earliest, own.earliest), latest: Math.min(growth.latest, own.latest) }
  return part.earliest <= part.latest ? part : undefined
}
