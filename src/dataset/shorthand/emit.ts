import type { Kind } from '../../model/kinds.ts'
import type { Fields, RawRecord, ShortOrigin } from '../raw-record.ts'
import type { ChainLine } from './chain-line.ts'
import type { Chains } from './chains.ts'
import type { Claims, WordedClaim } from './claims.ts'
import { type Known, meaningsOf } from './meaning.ts'
import type { People } from './people.ts'
import type { Report } from './report.ts'
import type { SaidItem } from './said-item.ts'
import { type FieldSpans, lineLocator } from './short-locator.ts'
import type { NamedSource } from './short-sources.ts'
import type { Said, Statements } from './statements.ts'

/** All that was found out about lines. */
export interface Found {
  readonly raws: readonly RawRecord[]
  readonly sources: ReadonlyMap<RawRecord, NamedSource>
  readonly full: ReadonlyMap<RawRecord, Said>
  readonly statements: Statements
  readonly claims: Claims
  readonly people: People
  readonly chains: Chains
  readonly lines: readonly ChainLine[]
  readonly known: Known
  readonly made: ReadonlySet<string>
  readonly report: Report
}

/** All records in the full form: those that were full, sources without their lines, and what lines say. */
export function emitted(found: Found): readonly RawRecord[] {
  const statements = [
    ...found.lines.map((line) => statementRecord(line, found)),
    ...found.chains.told.map((said) => toldRecord(said, found)),
  ]
  const unread = [...found.chains.unread.values()].map(({ value, line, link }) =>
    nameRecord('source', value, line.item, linkSpan(line, link)),
  )
  const claims = [...found.claims.worded.values()].map(claimRecord)
  // Full records last: which of them got an id is known when all lines are read.
  const written = found.raws.map((raw) => writtenRecord(raw, found))
  const used = new Set([...statements, ...unread].flatMap(({ value }) => idsIn(value as Fields)))
  const unnamed = [...found.chains.passings.unnamed.values()]
    .filter(({ id }) => used.has(id))
    .map(({ id, meant: { who, descriptor }, line }) => {
      const { isGroup, count } = descriptor
      const type = isGroup ? 'group' : 'person'
      const value = { id, name: who.name, type, anonymous: true, ...(count === undefined ? {} : { count }) }
      return nameRecord('actor', value, line.item, who.at)
    })
  return [...written, ...newActors(found), ...unnamed, ...unread, ...claims, ...statements]
}

/** A record as it is written, but for the lines of a source, and with the id that a statement got. */
function writtenRecord(raw: RawRecord, { sources, full, statements, made }: Found): RawRecord {
  const source = sources.get(raw)
  if (source !== undefined) {
    const { says: _, ...value } = source.value
    const isMade = made.has(String(value['id']))
    return { ...raw, value, short: { source: raw, path: [], part: 'source', isMade } }
  }
  const said = full.get(raw)
  const id = said && statements.madeId(said)
  return id === undefined ? raw : { ...raw, value: { id, ...(raw.value as Fields) } }
}

function statementRecord(line: ChainLine, found: Found): RawRecord {
  const { item, source, claim, links } = line
  const { fields, credits } = item.line.marks
  const from = found.chains.fromOf(line)
  const own = fields.filter(({ field }) => field !== 'terms' || links.length < 2)
  const id = found.statements.madeId(
    found.statements
      .of(source, claim)
      .find((said) => 'line' in said && said.line === line && !('link' in said)) as Said,
  )
  const value = {
    ...(id === undefined ? {} : { id }),
    ...{ source, claim, ...(from === undefined ? {} : { from }) },
    ...Object.fromEntries(own.map(({ field, value }) => [field, value])),
    ...(credits === undefined ? {} : { credits: creditsOf(line, found) }),
    ...withoutClaim(item.fields),
  }
  const spans: Record<string, FieldSpans[string]> = {
    claim: item.line.said.at,
    from: item.line.links[0]?.at,
    credits: credits?.at,
  }
  for (const { field, at } of own) spans[field] = at
  return lineRecord('statement', value, item, { part: 'statement', spans, isMade: item.fields['id'] === undefined })
}

function withoutClaim({ claim: _, ...fields }: Fields): Fields {
  return fields
}

function creditsOf(line: ChainLine, { known, report, chains }: Found): object {
  const { as = '', names = [] } = line.item.line.marks.credits ?? {}
  const ids = names.flatMap((name) => {
    const { meant, faults } = meaningsOf(name, known)
    for (const fault of faults) report.fault(line.item, fault)
    return meant.map((each) => (each.kind === 'unnamed' ? chains.passings.unnamedId(line, each, line.source) : each.id))
  })
  return { as, ...(ids.length === 0 ? {} : { ids }) }
}

function toldRecord(said: Chains['told'][number], { statements }: Found): RawRecord {
  const { source, claim, polarity, response, terms, line, link } = said
  const id = statements.madeId(said)
  const value = {
    ...(id === undefined ? {} : { id }),
    ...{ source, claim, from: said.from() },
    ...(polarity === 'affirms' ? {} : { polarity }),
    ...(response === undefined ? {} : { response }),
    ...(terms === undefined ? {} : { terms }),
  }
  const marked = line.item.line.marks.fields.find(({ field }) => field === 'terms')
  return lineRecord('statement', value, line.item, {
    part: 'name',
    spans: { claim: line.item.line.said.at, from: linkSpan(line, link), terms: marked?.at },
  })
}

function claimRecord({ id, text, about, quantity, item, isMade }: WordedClaim): RawRecord {
  const value = {
    ...{ id, text },
    ...(about.length === 0 ? {} : { about: about.map((each) => each.id) }),
    ...(quantity === undefined ? {} : { quantity: quantity.value }),
  }
  const { line, textPath, path } = item
  const spans: Record<string, FieldSpans[string]> = {
    ...{ id: line.id?.at ?? (textPath.length > path.length && !isMade ? 'key' : line.said.at), text: line.said.at },
    ...{
      about: line.said.at,
      quantity: quantity?.marked.at,
      'quantity.measure': quantity?.marked.measure.at,
      'quantity.of': quantity?.marked.of?.at,
    },
  }
  for (const [index, { tag }] of about.entries()) spans[`about.${index}`] = tag.at
  return lineRecord('claim', value, item, { part: 'claim', spans, isMade })
}

/** Who is new, at the first place where they are named. */
function newActors({ people, lines, sources }: Found): RawRecord[] {
  return [...people.added.values()].flatMap(({ id, name, type }) => {
    const value = { id, name, type }
    for (const { item, links } of lines) {
      const meant = links.flat().find((each) => each.kind === 'actor' && each.id === id)
      if (meant !== undefined) return [nameRecord('actor', value, item, meant.who.at, false)]
    }
    const holder = [...sources.values()].find((source) => idsIn(source.value).includes(id)) ?? [...sources.values()][0]
    const field =
      holder && ['publisher', 'carrier', 'authors'].find((each) => idsIn({ [each]: holder.value[each] }).includes(id))
    if (holder === undefined) return []
    const { raw } = holder
    const at = { place: () => raw.at.place(field === undefined ? [] : [field]), written: () => undefined }
    return [
      {
        kind: 'actor' as const,
        value,
        at,
        short: { source: raw, path: field === undefined ? [] : [field], part: 'name' as const, isMade: false },
      },
    ]
  })
}

function nameRecord(
  kind: Kind,
  value: Fields,
  item: SaidItem,
  at: readonly [number, number],
  isMade = true,
): RawRecord {
  return lineRecord(kind, value, item, { part: 'name', spans: { id: at, name: at }, whole: at, isMade })
}

interface Making {
  readonly part: ShortOrigin['part']
  readonly spans: FieldSpans
  readonly isMade?: boolean
  /** The piece that all of the record is made of. */
  readonly whole?: readonly [number, number]
}

function lineRecord(
  kind: Kind,
  value: Fields,
  item: SaidItem,
  { part, spans, isMade = true, whole }: Making,
): RawRecord {
  const at = lineLocator(item, spans)
  const place = () => item.raw.at.inside?.(item.textPath, whole?.[0] ?? 0) ?? item.raw.at.place(item.textPath)
  return {
    kind,
    value,
    at: whole === undefined ? at : { ...at, place },
    short: { source: item.raw, path: item.path, part, isMade },
  }
}

function linkSpan(line: ChainLine, link: number): readonly [number, number] {
  return line.item.line.links[link]?.at ?? line.item.line.said.at
}

/** Ids that a record names where lines make somebody of a name. */
function idsIn(value: Fields): readonly string[] {
  const credited = (value['credits'] as Fields | undefined)?.['ids']
  return [value['from'], value['publisher'], value['carrier'], value['authors'], credited]
    .flat()
    .filter((id) => typeof id === 'string')
}
