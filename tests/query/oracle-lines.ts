import type { Dataset } from '../../src/model/dataset.ts'
import type { Statement } from '../../src/model/statement.ts'

/** Lines of sourcing, read again from their definition: no cache, no index, no graph. */

export interface NaiveUpstream {
  kind: 'actor' | 'statement' | 'document'
  id: string
}

export interface NaiveEnd {
  kind: 'actor' | 'source'
  id: string
}

export interface NaiveLine {
  comesFrom: NaiveUpstream[]
  mutations: string[]
  ownVoice: boolean
  dropped: boolean
  end: NaiveEnd | undefined
}

type Basis = 'stated' | 'both'

/** Every claim that entails the one given, itself included, along the `narrows` relations that the test lets through. */
export function narrowerClaims(
  dataset: Dataset,
  claim: string,
  reads: (relation: Dataset['relations'][number]) => boolean,
) {
  const found = new Set([claim])
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const relation of dataset.relations)
      if (relation.type === 'narrows' && reads(relation) && found.has(relation.to)) found.add(relation.from)
  }
  return found
}

export function naiveLine(dataset: Dataset, statement: Statement, basis: Basis): NaiveLine {
  const { comesFrom, mutations } = afterOriginals(dataset, statement, basis)
  if (comesFrom.length > 0) return { comesFrom, mutations, ownVoice: false, dropped: false, end: undefined }
  const undisclosed: NaiveEnd = { kind: 'source', id: statement.source }
  const end = mutations.length > 0 ? undisclosed : naiveEnd(dataset, statement.source, statement.knowledge)
  if (end.kind === 'source') {
    const inherited = dataset.statements
      .filter((other) => other.source === statement.source && other.id !== statement.id && same(other, statement))
      .flatMap((other) => afterOriginals(dataset, other, basis).comesFrom)
      .filter(({ id }) => id !== statement.id)
    if (inherited.length > 0)
      return { comesFrom: distinct(inherited), mutations, ownVoice: true, dropped: true, end: undefined }
  }
  return { comesFrom: [], mutations, ownVoice: true, dropped: false, end }
}

/** The end of own voice in a source; without `knowledge`, of the document taken whole. */
export function naiveEnd(dataset: Dataset, id: string, knowledge?: string): NaiveEnd {
  const source = dataset.sources.find((each) => each.id === id)
  const author = source?.authors?.[0]
  const publisher = source?.publisher
  const type = source?.type ?? ''
  let actor: string | undefined
  if (knowledge === 'witnessed' || knowledge === 'deduced') actor = author ?? publisher
  else if (['official-document', 'filing', 'press-release', 'dataset'].includes(type)) actor = publisher ?? author
  else if (['post', 'interview', 'paper'].includes(type)) actor = author ?? publisher
  return actor === undefined ? { kind: 'source', id } : { kind: 'actor', id: actor }
}

function afterOriginals(dataset: Dataset, statement: Statement, basis: Basis) {
  const first = firstStep(dataset, statement, basis)
  const original = dataset.sources.find(({ id }) => id === statement.source)?.republishes
  const originals = dataset.statements.filter((other) => other.source === original && same(other, statement))
  const comesFrom = first.comesFrom.flatMap((item): NaiveUpstream[] => {
    const sharing = originals.filter((other) =>
      firstStep(dataset, other, basis).comesFrom.some(({ id }) => id === item.id),
    )
    return sharing.length === 0 ? [item] : sharing.map(({ id }) => ({ kind: 'statement', id }))
  })
  return { comesFrom: distinct(comesFrom), mutations: first.mutations }
}

function firstStep(dataset: Dataset, statement: Statement, basis: Basis) {
  const comesFrom: NaiveUpstream[] = []
  const mutations: string[] = []
  const republished = dataset.sources.find(({ id }) => id === statement.source)?.republishes
  const written = statement.from ?? (republished === undefined ? [] : [republished])
  for (const id of basis === 'stated' && statement.fromBasis === 'inferred' ? [] : written) {
    const repeated = dataset.statements.find((other) => other.id === id)
    if (dataset.actors.some((actor) => actor.id === id)) comesFrom.push({ kind: 'actor', id })
    else if (repeated) {
      if (carriesOver(dataset, repeated, statement, basis)) comesFrom.push({ kind: 'statement', id })
      else mutations.push(id)
    } else {
      const there = dataset.statements.filter(({ source }) => source === id)
      const carrying = there.filter((other) => carriesOver(dataset, other, statement, basis))
      if (carrying.length > 0)
        comesFrom.push(...carrying.map((other): NaiveUpstream => ({ kind: 'statement', id: other.id })))
      else if (there.some(({ claim }) => claim === statement.claim)) mutations.push(id)
      else comesFrom.push({ kind: 'document', id })
    }
  }
  return { comesFrom: distinct(comesFrom), mutations }
}

function carriesOver(dataset: Dataset, upstream: Statement, statement: Statement, basis: Basis): boolean {
  const polarity = statement.polarity ?? 'affirms'
  if ((upstream.polarity ?? 'affirms') !== polarity) return false
  const reads = (relation: { basis?: string | undefined }) => basis === 'both' || relation.basis !== 'inferred'
  if (polarity === 'affirms') return narrowerClaims(dataset, statement.claim, reads).has(upstream.claim)
  if (polarity === 'denies') return narrowerClaims(dataset, upstream.claim, reads).has(statement.claim)
  return upstream.claim === statement.claim
}

function same(a: Statement, b: Statement): boolean {
  return a.claim === b.claim && (a.polarity ?? 'affirms') === (b.polarity ?? 'affirms')
}

function distinct(items: readonly NaiveUpstream[]): NaiveUpstream[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
