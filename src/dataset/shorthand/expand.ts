import { append } from '../../algorithm/append.ts'
import type { Problem } from '../../errors.ts'
import type { Kind } from '../../model/kinds.ts'
import { REFERENCES, references } from '../../model/references.ts'
import { recordProblem } from '../problem.ts'
import type { Fields, RawRecord, Reading } from '../raw-record.ts'
import { isMap } from '../read/foreign.ts'
import { type ChainLine, Chains } from './chains.ts'
import { Claims } from './claims.ts'
import { defaultsOf, withDefaults } from './defaults.ts'
import { Documents } from './documents.ts'
import { emitted } from './emit.ts'
import { readItems } from './items.ts'
import { TakenIds } from './made-id.ts'
import { type Known, madeId, meaningsOf } from './meaning.ts'
import { Names } from './names.ts'
import { People } from './people.ts'
import { Report } from './report.ts'
import { currentIds } from './retired-ids.ts'
import type { SaidItem } from './said-item.ts'
import { isShortSource, madeSourceId, type NamedSource, withActors, withDocuments } from './short-sources.ts'
import { Statements, writtenStatements } from './statements.ts'

/** What files hold, all of it in the full form, and what is wrong with what was short. */
export interface Expansion {
  readonly raws: readonly RawRecord[]
  readonly problems: readonly Problem[]
  /** Whether a problem with a text is told of the line that it is. */
  readonly isTold: (problem: Problem) => boolean
  /** Whether a word stands in a line that was left out. */
  readonly mentions: (word: string) => boolean
  /** Ids that were made and are referred to all the same. */
  readonly wanted: ReadonlySet<string>
}

/** The short form written out: what is full already stays as it is. Names are looked up among the records of all files. */
export function expandShorthand(readings: readonly Reading[]): Expansion {
  const problems: Problem[] = []
  const giving = readings.map((reading) => givingTo(reading, problems))
  const { current, replace } = currentIds(readings.flatMap(({ records }) => records))
  const shorts = new Map<RawRecord, Giving>()
  const written = readings.flatMap(({ records, mayBeShort }, index) => {
    const give = giving[index] ?? ((raw) => raw)
    // JSON Lines are written by programs: there is nothing short in them.
    if (!mayBeShort) return records
    const changed = records.map((raw) => replace(give(raw)))
    for (const raw of changed) if (isShortSource(raw)) shorts.set(raw, give)
    return changed
  })
  if (shorts.size === 0 && problems.length === 0) return { raws: written, problems, ...NOTHING_SHORT }
  const expander = new Expander(written, new Set(shorts.keys()), current)
  const expanded = expander.expand().map((raw) => ofItsFile(raw, shorts))
  append(problems, expander.report.problems)
  const { report, wanted } = expander
  return {
    raws: expanded,
    problems,
    isTold: (problem) => report.hasSaid(problem),
    mentions: (word) => report.unreadWords.has(word),
    wanted,
  }
}

const NOTHING_SHORT = { isTold: () => false, mentions: () => false, wanted: new Set<string>() }

/** A record with what its file gives it. */
type Giving = (raw: RawRecord, what?: 'bookkeeping') => RawRecord

function givingTo({ records, mayBeShort }: Reading, problems: Problem[]): Giving {
  const from = mayBeShort ? records.find(({ kind }) => kind === 'defaults') : undefined
  const defaults = from && defaultsOf(from, problems)
  if (from === undefined || defaults === undefined) return (raw) => raw
  return (raw, what) => withDefaults(raw, { defaults, from, what })
}

/** What a line made, with what its file gives it: what was made of a name is nobody's entry, and only gets who entered it. */
function ofItsFile(raw: RawRecord, shorts: ReadonlyMap<RawRecord, Giving>): RawRecord {
  const { short } = raw
  const give = short === undefined || short.part === 'source' ? undefined : shorts.get(short.source)
  return give?.(raw, short?.part === 'name' ? 'bookkeeping' : undefined) ?? raw
}

class Expander {
  readonly report = new Report()
  readonly wanted = new Set<string>()
  private readonly raws: readonly RawRecord[]
  private readonly shorts: ReadonlySet<RawRecord>
  private readonly current: (id: string) => string
  private readonly kinds = new Map<string, Kind>()
  private readonly made = new Set<string>()
  private readonly documents = new Documents()
  private readonly topics = new Names()

  constructor(raws: readonly RawRecord[], shorts: ReadonlySet<RawRecord>, current: (id: string) => string) {
    this.raws = raws
    this.shorts = shorts
    this.current = current
  }

  expand(): readonly RawRecord[] {
    const { raws, shorts, report } = this
    const items = new Map([...shorts].map((raw) => [raw, readItems(raw, (raw.value as Fields)['says'], report)]))
    const allItems = [...items.values()].flat()
    const ids = new TakenIds([...this.takeKinds(), ...allItems.flatMap(({ id }) => id ?? [])])
    const people = this.nameActors(ids)
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
    this.checkMadeClaims(lines, claims)
    chains.prepare(lines)
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
    this.checkMadeIds(claims, result)
    return result
  }

  /** The ids that are written, each with its kind. */
  private takeKinds(): Iterable<string> {
    for (const { kind, value } of this.raws) {
      const id = isMap(value) ? value['id'] : undefined
      const isRecord = kind !== 'dataset' && kind !== 'tour' && kind !== 'retired' && kind !== 'defaults'
      if (isRecord && typeof id === 'string' && !this.kinds.has(id)) this.kinds.set(id, kind)
    }
    return this.kinds.keys()
  }

  private nameActors(ids: TakenIds): People {
    const people = new People(ids)
    for (const { id, value } of this.ofKind('actor')) {
      // Somebody unnamed is known by an id, never by a descriptor.
      if (value['anonymous'] !== true && typeof value['name'] === 'string') people.names.add(id, value['name'])
    }
    for (const { id, value } of this.ofKind('topic')) this.topics.add(id, String(value['name'] ?? id))
    return people
  }

  private *ofKind(kind: Kind): Generator<{ readonly id: string; readonly value: Fields }> {
    for (const raw of this.raws) {
      if (raw.kind === kind && isMap(raw.value) && typeof raw.value['id'] === 'string')
        yield { id: raw.value['id'], value: raw.value }
    }
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
    const texts = [...this.ofKind('claim')].flatMap(({ id, value }): [string, string][] => {
      return typeof value['text'] === 'string' ? [[value['text'], id]] : []
    })
    const named = new Names()
    for (const names of [people.names, this.topics]) for (const id of names.ids()) named.add(id, names.name(id))
    const isClaim = new Set(items.flatMap(({ id }) => id ?? []))
    const isId = (id: string) => this.kinds.has(id) || isClaim.has(id) || people.added.has(id)
    const claims = new Claims(texts.reverse(), { named, topics: this.topics, isId, current: this.current }, ids)
    claims.addNamed(items)
    return claims
  }

  private knownTo(people: People): Known {
    const types = new Map([...this.ofKind('actor')].map(({ id, value }) => [id, value['type']]))
    return {
      people,
      documents: this.documents,
      kindOf: (id) => this.kinds.get(id),
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

  /** Lines that name a claim by an id that was made of its sentence. */
  private checkMadeClaims(lines: readonly ChainLine[], { worded }: Claims): void {
    for (const { item, claim } of lines) {
      if (item.id !== undefined || item.line.said.text !== claim || worded.get(claim)?.isMade !== true) continue
      this.wanted.add(claim)
      this.report.fault(item, madeId({ name: claim, at: item.line.said.at }))
    }
  }

  /** Records that refer to what was made. */
  private checkMadeIds({ worded }: Claims, result: readonly RawRecord[]): void {
    const made = new Set(
      result.flatMap(({ value, short }) => (short?.isMade ? String((value as Fields)['id'] ?? '') : [])),
    )
    const isMade = (id: string) => made.has(id)
    for (const raw of this.raws) {
      if (!isMap(raw.value)) continue
      for (const row of REFERENCES[raw.kind]) {
        for (const { id, path } of references(raw.value, row)) {
          if (!isMade(id)) continue
          this.wanted.add(id)
          const { message, hint } = madeId({ name: id, at: [0, 0] })
          this.report.add(recordProblem('made-id', raw, path, { message: `"${path.join('.')}": ${message}`, hint }))
        }
      }
    }
    for (const claim of worded.values()) {
      for (const { id, tag } of claim.about) {
        if (!isMade(id)) continue
        this.wanted.add(id)
        this.report.fault(claim.item, madeId({ name: id, at: tag.at }))
      }
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
