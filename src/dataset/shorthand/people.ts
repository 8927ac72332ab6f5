import { nearest } from '../../algorithm/nearest-word.ts'
import { ID_PATTERN } from '../../model/fields.ts'
import { likelyType } from './actor-type.ts'
import type { Fault } from './line.ts'
import { idOfName, type TakenIds } from './made-id.ts'
import { Names } from './names.ts'
import type { Who } from './read-who.ts'

/** Somebody who has no record, and gets one from being named. */
export interface NewActor {
  readonly id: string
  readonly name: string
  readonly type: NonNullable<Who['type']>
}

/** Who is named, or why nobody is. */
export type Named = { readonly id: string } | { readonly fault: Fault }

/** All actors by id and name, and those who are new. */
export class People {
  readonly names = new Names()
  readonly added = new Map<string, NewActor>()
  private readonly ids: TakenIds

  constructor(ids: TakenIds) {
    this.ids = ids
  }

  /** The actor whom a name means; somebody new where it is a name that nobody has, nor nearly. */
  find(who: Who, type?: NewActor['type']): Named {
    const meant = who.isNew
      ? this.names.findWhole(who.name).filter((id) => this.added.has(id))
      : this.names.find(who.name)
    if (meant.length > 1) return { fault: anyOf(who, meant) }
    const [id] = meant
    if (id !== undefined) return { id }
    if (ID_PATTERN.test(who.name)) return { fault: this.unknownId(who) }
    const odd = noName(who)
    if (odd !== undefined) return { fault: odd }
    const near = who.isNew ? undefined : this.names.near(who.name)
    return near === undefined ? { id: this.add(who, type) } : { fault: this.nearly(who, near) }
  }

  private add({ name, type }: Who, likely = likelyType(name)): string {
    const id = this.ids.take(idOfName(name))
    this.added.set(id, { id, name, type: type ?? likely })
    this.names.add(id, name)
    return id
  }

  private unknownId({ name, at }: Who): Fault {
    const near = nearest(name, this.names.ids())
    const hint = near === undefined ? 'add it to "actors", or write a name as it is printed' : `did you mean ${near}?`
    const meant = { written: name, among: () => this.names.ids() }
    return { code: 'unknown-reference', message: `unknown actor, statement or source "${name}"`, hint, at, meant }
  }

  private nearly({ name, at }: Who, id: string): Fault {
    const known = `${this.names.name(id)} (${id})`
    return {
      code: 'unknown-name',
      message: `"${name}" is nobody yet, but nearly ${known}: fix it, or "${name} (new)"`,
      at,
    }
  }
}

/** That a name may mean several. */
export function anyOf({ name, at }: Pick<Who, 'name' | 'at'>, ids: readonly string[]): Fault {
  return { code: 'ambiguous-name', message: `"${name}" is any of ${ids.join(', ')}: name one`, at }
}

/** Why a text cannot be the name of somebody new. */
function noName({ name, at }: Who): Fault | undefined {
  const refuse = (message: string): Fault => ({ code: 'unknown-name', message, at })
  if (!/^[\p{L}\p{N}]/u.test(name) || !/\p{L}/u.test(name)) {
    return refuse(`"${name}" is no name: where "<" is part of the sentence, write a backslash before it`)
  }
  if (/^the\s+\p{Ll}/u.test(name)) {
    const bare = name.replace(/^the\s+/, '')
    return refuse(
      `"${name}" may be somebody else in every document: write the name or the id, or "a ${bare}" for somebody unnamed`,
    )
  }
  if (name.length > 120)
    return refuse('this is too long for a name: where "<" is part of the sentence, write a backslash before it')
  return undefined
}
