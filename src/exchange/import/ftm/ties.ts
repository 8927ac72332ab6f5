import type { ImportedRecord } from '../imported.ts'
import { keyOf } from './actors.ts'
import type { FtmEntity } from './entity.ts'
import { bySchema, TIES } from './schemata.ts'

/** A tie as it would stand in a record: who has it, the field, and whom it names. */
interface Tie {
  readonly entity: FtmEntity
  readonly of: string
  readonly to: string
  readonly field: 'ownedBy' | 'affiliation'
}

/**
 * Which actor owns another or is whom somebody belongs to, where that is certain: there is one only, it has not ended, a share is more than
 * half, and it leads in no circle. All other ties are told.
 *
 * @param idOf the id of the entity that an id means, which may be one that it had before it was merged
 */
export function withTies(
  actors: ReadonlyMap<string, ImportedRecord>,
  entities: readonly FtmEntity[],
  idOf: (id: string) => string,
): ReadonlyMap<string, ImportedRecord> {
  const ties = new Map<string, Tie[]>()
  for (const entity of entities)
    for (const tie of tiesOf(entity, idOf)) {
      const key = `${tie.field} ${tie.of}`
      const known = ties.get(key)
      if (known === undefined) ties.set(key, [tie])
      else known.push(tie)
    }
  const made = new Map(actors)
  for (const among of ties.values()) addTie(among, made)
  return made
}

function tiesOf(entity: FtmEntity, idOf: (id: string) => string): Tie[] {
  const row = bySchema(TIES, entity.schema)
  if (row === undefined) return []
  const { properties } = entity
  const [subjects, objects] = [properties.texts(row.of), properties.texts(row.to)]
  const reason = reasonAgainst(entity, subjects.length === 1 && objects.length === 1)
  if (reason !== undefined) {
    properties.tellWhole('lost', reason)
    return []
  }
  return [{ entity, of: keyOf(idOf(subjects[0] ?? '')), to: keyOf(idOf(objects[0] ?? '')), field: row.field }]
}

function reasonAgainst({ properties, schema }: FtmEntity, isOneToOne: boolean): string | undefined {
  if (!isOneToOne) return `an entity of the schema ${schema} that does not name one at each end`
  if (properties.texts('endDate').length > 0) return `an entity of the schema ${schema} that has ended`
  const shares = properties.texts('percentage').map((text) => Number.parseFloat(text.replace(',', '.')))
  const isHalfAtMost = shares.some((share) => !(share > 50 && share <= 100))
  return isHalfAtMost ? 'an ownership of half or less, or of a share that cannot be read, owns nothing here' : undefined
}

function addTie(among: readonly Tie[], made: Map<string, ImportedRecord>): void {
  const [tie] = among
  if (tie === undefined) return
  const { of, to, field } = tie
  const [actor, other] = [made.get(of), made.get(to)]
  const isOne = new Set(among.map((each) => each.to)).size === 1
  if (!isOne || actor === undefined || other === undefined || leadsTo(to, of, field, made)) {
    for (const { entity } of among)
      entity.properties.tellWhole(
        'lost',
        `an entity of the schema ${entity.schema} that is one of several of its kind, names nobody in the file, or leads in a circle`,
      )
    return
  }
  made.set(of, { ...actor, fields: { ...actor.fields, [field]: to } })
  for (const { entity } of among)
    if (entity.schema === 'Ownership' && entity.properties.texts('percentage').length === 0)
      entity.properties.tell('assumed', 'an ownership that does not say of what share is taken for the whole', to)
}

function leadsTo(from: string, target: string, field: string, made: ReadonlyMap<string, ImportedRecord>): boolean {
  for (let at: unknown = from; typeof at === 'string'; at = made.get(at)?.fields[field]) if (at === target) return true
  return false
}
