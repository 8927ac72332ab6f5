import { canonicalJson } from '../../model/canonical-json.ts'
import { type Dataset, recordsOf } from '../../model/dataset.ts'
import type { Fields } from '../raw-record.ts'

/** Kinds of which two records can be merged. */
export type MergedKind = 'actor' | 'source' | 'claim'

/** Fields in which two that are one cannot differ, and what they are where nothing stands there. */
const TELLING: Readonly<Record<MergedKind, Readonly<Record<string, unknown>>>> = {
  actor: {
    type: undefined,
    anonymous: false,
    count: undefined,
    affiliation: undefined,
    ownedBy: undefined,
    party: false,
  },
  source: {
    ...{
      type: undefined,
      publisher: undefined,
      published: undefined,
      carrier: undefined,
      digest: undefined,
      genre: undefined,
    },
    ...{ republishes: undefined, revises: undefined },
  },
  // biome-ignore lint/suspicious/noThenProperty: the format's own word for what a conditional concludes; never awaited.
  claim: { type: 'factual', if: undefined, then: undefined, holds: undefined, quantity: undefined, value: undefined },
}

/** In what two records differ that would be one: fields of which both say something else, and `assessments` where they were judged otherwise. */
export function differences(dataset: Dataset, kind: MergedKind, one: Fields, other: Fields): string[] {
  const fields = Object.entries(TELLING[kind]).flatMap(([field, absent]) => {
    const [a, b] = [one[field] ?? absent, other[field] ?? absent]
    return a !== undefined && b !== undefined && canonicalJson(a) !== canonicalJson(b) ? [field] : []
  })
  const judged = [one, other].map((record) => judgements(dataset, String(record['id'])))
  const areApart = judged.every((list) => list.length > 0) && judged[0]?.join() !== judged[1]?.join()
  return areApart ? [...fields, 'assessments'] : fields
}

/** What assessments say of a record, but for who said so when and why. */
function judgements(dataset: Dataset, id: string): string[] {
  const said = recordsOf(dataset, 'assessment').filter(({ of }) => of === id)
  const judged = said.map(({ status, likelihood, rating, credibility, reliability }) =>
    canonicalJson([status, likelihood, rating, credibility, reliability].map((each) => each ?? null)),
  )
  return [...new Set(judged)].sort()
}

/** A record with what another says of the same besides: fields that it does not have, and what its lists lack. Its own text, name and title stay. */
export function mergedFields(kind: MergedKind, one: Fields, other: Fields): Fields {
  const ids = [one['id'], other['id']]
  const merged: Record<string, unknown> = { ...other }
  for (const [field, value] of Object.entries(one)) {
    const own = other[field]
    if (field === 'id' || field === 'says') continue
    if (own === undefined) merged[field] = value
    else if (Array.isArray(own) && Array.isArray(value)) merged[field] = union(own, value)
  }
  if (kind !== 'actor') return merged
  const left = [merged['possiblySameAs']].flat().filter((id) => id !== undefined && !ids.includes(id))
  if (left.length > 0) merged['possiblySameAs'] = left
  else delete merged['possiblySameAs']
  return merged
}

function union(own: readonly unknown[], more: readonly unknown[]): unknown[] {
  const known = new Set(own.map((each) => canonicalJson(each)))
  return [...own, ...more.filter((each) => !known.has(canonicalJson(each)))]
}
