import { idOfName, idOfSentence, type Kind, REFERENCES, references } from '../../library.ts'

/** A record that comes with the one of the form: a new one, or a statement that gets an id so that it can be named. */
export interface BesideRecord {
  readonly kind: Kind
  /** The made id that it has now; undefined of a new one. */
  readonly was: string | undefined
  readonly record: { readonly id: string }
}

/** Kinds that can be made where they are named, each with what a text that is typed there is of it. */
const MADE_FROM: Readonly<Partial<Record<Kind, (text: string) => object>>> = {
  actor: (name) => ({ name, type: 'organization' }),
  topic: (name) => ({ name, type: 'concept' }),
  claim: (text) => ({ text }),
  source: (title) => ({ title, type: 'article' }),
}

/** Whether a record of a kind can be made where it is named. */
export function canMake(kind: Kind): boolean {
  return MADE_FROM[kind] !== undefined
}

/** A new record of a kind, with an id made of a text. */
export function newRecord(kind: Kind, text: string, isTaken: (id: string) => boolean): BesideRecord {
  const id = newId(kind, text, isTaken)
  return { kind, was: undefined, record: { id, ...MADE_FROM[kind]?.(text) } }
}

/** An id for a record of a kind, made of a text; with `-2`, `-3`, … behind it where it is taken. */
export function newId(kind: Kind, text: string, isTaken: (id: string) => boolean): string {
  const base = kind === 'claim' ? idOfSentence(text) : idOfName(text)
  let id = base
  for (let ordinal = 2; isTaken(id); ordinal += 1) id = `${base}-${ordinal}`
  return id
}

/** Of the records beside one, those that it names, or that these name: all others are not needed any more. */
export function neededBeside(kind: Kind, record: object, beside: readonly BesideRecord[]): readonly BesideRecord[] {
  const needed = new Set<BesideRecord>()
  const follow = (of: Kind, from: object) => {
    const named = new Set(REFERENCES[of].flatMap((row) => references(from, row).map(({ id }) => id)))
    for (const each of beside) {
      if (needed.has(each) || !named.has(each.record.id)) continue
      needed.add(each)
      follow(each.kind, each.record)
    }
  }
  follow(kind, record)
  return beside.filter((each) => needed.has(each))
}
