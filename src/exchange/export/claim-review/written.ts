import type { Actor } from '../../../model/actor.ts'
import type { Dataset } from '../../../model/dataset.ts'
import type { Kind } from '../../../model/kinds.ts'
import type { Source } from '../../../model/source.ts'
import type { Statement } from '../../../model/statement.ts'

/** The records of a dataset by their ids, and which fields of them stand in what is written. */
export class Written {
  readonly actors: ReadonlyMap<string, Actor>
  readonly sources: ReadonlyMap<string, Source>
  readonly claims: ReadonlyMap<string, Dataset['claims'][number]>
  private readonly ofClaim = new Map<string, Statement[]>()
  private readonly fields = new Map<string, Set<string>>()
  private readonly reasons = new Map<string, string>()

  constructor({ actors, sources, claims, statements }: Dataset) {
    this.actors = new Map(actors.map((actor) => [actor.id, actor]))
    this.sources = new Map(sources.map((source) => [source.id, source]))
    this.claims = new Map(claims.map((claim) => [claim.id, claim]))
    for (const statement of statements) {
      const known = this.ofClaim.get(statement.claim)
      if (known === undefined) this.ofClaim.set(statement.claim, [statement])
      else known.push(statement)
    }
  }

  statementsOf(claim: string): readonly Statement[] {
    return this.ofClaim.get(claim) ?? []
  }

  /** Says that fields of a record stand there. */
  keep(kind: Kind, id: string, fields: readonly string[]): void {
    const known = this.fields.get(`${kind} ${id}`) ?? new Set()
    for (const field of fields) known.add(field)
    this.fields.set(`${kind} ${id}`, known)
  }

  /** The fields that stand there; undefined where the record does not. */
  fieldsOf(kind: Kind, id: string): ReadonlySet<string> | undefined {
    return this.fields.get(`${kind} ${id}`)
  }

  /** Says why a record is left out. */
  leaveOut(id: string, why: string): void {
    this.reasons.set(id, why)
  }

  whyNot(id: string): string | undefined {
    return this.reasons.get(id)
  }
}

/** An object without what is undefined in it. */
export function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
