import type { Actor } from '../../model/actor.ts'
import type { Claim } from '../../model/claim.ts'
import { type Dataset, everyRecord } from '../../model/dataset.ts'
import type { Kind } from '../../model/kinds.ts'
import { TakenIds } from '../shorthand/made-id.ts'
import { Names } from '../shorthand/names.ts'
import type { RecordProposal } from './proposal.ts'

/** What a new proposal can name: records that are there, and those that are new with other open proposals, so that two that need the same one share it. */
export interface KnownNames {
  /** Actors by id and name, but for those who are not named. */
  readonly actors: Names
  readonly claims: readonly Pick<Claim, 'id' | 'text'>[]
  /** Actors and claims that are new with other proposals, by id. */
  readonly proposed: ReadonlyMap<
    string,
    { readonly kind: 'actor' | 'claim'; readonly record: Readonly<Record<string, unknown>> }
  >
  readonly ids: TakenIds
}

/** What is known of names in a dataset and in what is proposed for it. */
export function knownNames(dataset: Dataset, proposals: readonly RecordProposal[]): KnownNames {
  const open = proposals.filter(({ state }) => state === 'open')
  const records = open.flatMap(({ kind, record, beside = [] }) => [...beside, { kind, record }])
  const proposed = new Map(
    records.flatMap(({ kind, record }) =>
      (kind === 'actor' || kind === 'claim') && typeof record['id'] === 'string'
        ? [[record['id'], { kind, record }]]
        : [],
    ),
  )
  const actors = new Names()
  const add = ({ id, name, anonymous }: Pick<Actor, 'id' | 'name' | 'anonymous'>) => {
    if (anonymous !== true) actors.add(id, name)
  }
  for (const actor of dataset.actors) add(actor)
  for (const { kind, record } of proposed.values()) if (kind === 'actor') add(record as unknown as Actor)
  const claims = [...proposed.values()].flatMap(({ kind, record }) =>
    kind === 'claim' ? [record as unknown as Claim] : [],
  )
  const taken = [...everyRecord(dataset)].map(({ record }) => record.id)
  const retired = (dataset.manifest.retired ?? []).map(({ id }) => id)
  return {
    ...{ actors, proposed, claims: [...dataset.claims, ...claims] },
    ids: new TakenIds([...taken, ...retired, ...proposed.keys()]),
  }
}

/** A record that is new with a proposal. */
export interface NewBeside {
  readonly kind: Kind
  readonly record: Readonly<Record<string, unknown>>
}

/** What is new with another proposal under an id, to be new with this one too. */
export function besideOf({ proposed }: KnownNames, id: string): NewBeside[] {
  const found = proposed.get(id)
  return found === undefined ? [] : [found]
}

/** What a statement is proposed in. */
export interface StatementContext {
  readonly dataset: Dataset
  readonly known: KnownNames
  readonly source: string
  /** The captured text. */
  readonly text: string
}
