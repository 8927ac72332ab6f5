import type { Fields, RawRecord } from '../raw-record.ts'
import { isMap } from '../read/foreign.ts'
import type { ChainLine } from './chain-line.ts'
import { Chains } from './chains.ts'
import { checkMadeClaims, checkMadeIds } from './check-made-ids.ts'
import { Claims } from './claims.ts'
import { Documents } from './documents.ts'
import { emitted } from './emit.ts'
import { readItems } from './items.ts'
import { TakenIds } from './made-id.ts'
import { type Known, meaningsOf } from './meaning.ts'
import { Names } from './names.ts'
import type { People } from './people.ts'
import { Report } from './report.ts'
import type { SaidItem } from './said-item.ts'
import { madeSourceId, type NamedSource, withActors, withDocuments } from './short-sources.ts'
import { Statements, writtenStatements } from './statements.ts'
import { WrittenRecords } from './written-records.ts'

/** Writes out what is short of all files together: who and what is named, which claims lines state, where each comes from. */
export class Expander {
  readonly report = new Report()
  readonly wanted = new Set<string>()
  private readonly raws: readonly RawRecord[]
  private readonly shorts: ReadonlySet<RawRecord>
  private readonly current: (id: string) => string
  private readonly written: WrittenRecords
  private readonly made = new Set<string>()
  private readonly documents = new Documents()

  constructor(raws: readonly RawRecord[], shorts: ReadonlySet<RawRecord>, current: (id: string) => string) {
    this.raws = raws
    this.written = new WrittenRecords(raws)
    this.shorts = shorts
    this.current = current
  }

  expand(): readonly RawRecord[] {
    const { raws, shorts, report } = this
    const items = new Map([...shorts].map((raw) => [raw, readItems(raw, (raw.value as Fields)['says'], report)]))
    const allItems = [...items.values()].flat()
    const ids = new TakenIds([...this.written.kinds.keys(), ...allItems.flatMap(({ id }) => id ?? [])])
    const people = this.written.people(ids)
    const sources = this.nameSources(people, ids)
    const statements = new Statements(ids)
    const full = writtenStatements(raws)
    for (const said of full.values()) statements.add(said)
    const claims = this.readClaims(allItems, people, ids)
    const known = this.knownTo(people)
    const chains = new Chains(known, statements, ids)
    const lines = [...sources].flatMap(([raw, source]) => {
      const said = (items.get(raw) ?? []).filter((item) => !claims.refused.has(item))
      return said.map((item) => this.lineOf(item, String(source.value['id']), claims, known))
    })
    for (const { item, fault } of claims.faults) report.fault(item, fault)
    const made = { claims, report, wanted: this.wanted }
    checkMadeClaims(lines, made)
    chains.passings.prepare(lines)
    for (const line of lines) statements.add(saidBy(line, chains))
    for (const line of lines) chains.fromOf(line)
    const result = emitted({
      raws,
      sources,
      full,
      statements,
      claims,
      people,
      chains,
      lines,
      known,
      made: this.made,
      report,
    })
    for (const { item, fault } of chains.faults) report.fault(item, fault)
    checkMadeIds(raws, result, made)
    return result
  }

  /** All sources that are short, with ids in the place of names, and an id. */
  private nameSources(people: People, ids: TakenIds): Map<RawRecord, NamedSource> {
    const sources = new Map<RawRecord, NamedSource>()
    for (const raw of this.shorts) {
      const named = withActors(raw, people, this.report)
      const hasLines = 'says' in (raw.value as Fields)
      if (typeof named.value['id'] === 'string' || !hasLines) sources.set(raw, named)
      else {
        const id = madeSourceId(named, people, ids)
        this.made.add(id)
        sources.set(raw, { raw, value: { id, ...named.value } })
      }
    }
    for (const raw of this.raws) {
      if (raw.kind !== 'source' || !isMap(raw.value)) continue
      const value = sources.get(raw)?.value ?? raw.value
      if (typeof value['id'] === 'string') this.documents.add(value['id'], value)
    }
    for (const [raw, named] of sources) sources.set(raw, withDocuments(named, this.documents, people, this.report))
    return sources
  }

  private readClaims(items: readonly SaidItem[], people: People, ids: TakenIds): Claims {
    const texts = [...this.written.ofKind('claim')].flatMap(({ id, value }): [string, string][] => {
      return typeof value['text'] === 'string' ? [[value['text'], id]] : []
    })
    const named = new Names()
    for (const names of [people.names, this.written.topics]) for (const id of names.ids()) named.add(id, names.name(id))
    const isClaim = new Set(items.flatMap(({ id }) => id ?? []))
    const isId = (id: string) => this.written.kinds.has(id) || isClaim.has(id) || people.added.has(id)
    const claims = new Claims(texts.reverse(), { named, topics: this.written.topics, isId, current: this.current }, ids)
    claims.addNamed(items)
    return claims
  }

  private knownTo(people: People): Known {
    const types = new Map([...this.written.ofKind('actor')].map(({ id, value }) => [id, value['type']]))
    return {
      people,
      documents: this.documents,
      kindOf: (id) => this.written.kinds.get(id),
      publishes: (id) => !['person', 'role', 'software'].includes(String(people.added.get(id)?.type ?? types.get(id))),
      isMade: (id) => this.made.has(id),
      current: this.current,
    }
  }

  private lineOf(item: SaidItem, source: string, claims: Claims, known: Known): ChainLine {
    const marked = (field: string) =>
      item.line.marks.fields.find((mark) => mark.field === field)?.value ?? textOf(item.fields[field])
    const links = item.line.links.map((link, index) => {
      const isLast = index === item.line.links.length - 1
      const { meant, faults } = meaningsOf(link, known, isLast ? undefined : 'organization')
      for (const fault of faults) this.report.fault(item, fault)
      return meant
    })
    const claim = claims.claimOf(item)
    const isWhole = links.every((meant) => meant.length > 0)
    return {
      ...{ item, source, claim, links: isWhole ? links : [] },
      ...{ polarity: marked('polarity') ?? 'affirms', response: marked('response'), terms: marked('terms') },
    }
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The statement of a line, as others may refer to it. */
function saidBy(line: ChainLine, chains: Chains) {
  const { source, claim, polarity, terms, item } = line
  const written = Array.isArray(item.fields['from']) ? (item.fields['from'] as string[]) : undefined
  const from = () => chains.fromOf(line) ?? written ?? []
  const own = line.links.length > 1 ? undefined : terms
  return { source, claim, polarity, terms: own, from, chosen: textOf(item.fields['id']), line }
}
