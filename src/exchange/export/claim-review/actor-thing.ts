import type { Actor } from '../../../model/actor.ts'
import { present, type Written } from './written.ts'

/** An actor as schema.org has them. Of a role or a program nothing says what they are there. */
export function thingOfActor(id: string, written: Written): object | undefined {
  const actor = written.actors.get(id)
  if (actor === undefined) return undefined
  const type = TYPES[actor.type]
  written.keep('actor', id, ['name', 'sameAs', 'description', ...(type === undefined ? [] : ['type'])])
  const { name, sameAs, description } = actor
  return present({ '@type': type ?? 'Thing', name, description, sameAs })
}

/** Several as a list, one as itself. */
export function thingsOfActors(ids: readonly string[] | undefined, written: Written): unknown {
  const things = (ids ?? []).flatMap((id) => thingOfActor(id, written) ?? [])
  return things.length > 1 ? things : things[0]
}

const TYPES: Readonly<Partial<Record<Actor['type'], string>>> = {
  person: 'Person',
  organization: 'Organization',
  government: 'GovernmentOrganization',
}
