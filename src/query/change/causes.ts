import { type Cause, smallestCause } from '../../algorithm/delta-debugging.ts'
import type { Trial } from '../../algorithm/smaller-sets.ts'
import { RECORD_KINDS } from '../../graph/reader.ts'
import { once } from '../../model/once.ts'
import type { View } from '../../sourcing/view.ts'
import { openKin } from './kin.ts'
import { openNeededChanges } from './needed-changes.ts'
import { openTwoVersions, partlyChangedReader, type TwoVersions, versionIn } from './partly-changed.ts'
import type { Version } from './records-as-seen.ts'
import { viewMixed } from './view-mixed.ts'

/** How many sets of records are tried for each change in search of a smallest one, unless said otherwise. */
export const TRIES = 300

/** Something that a view answers of a claim that is there, and that rests on nothing but records looked up one by one. */
export type Answer = (view: View, claim: string) => string | boolean

/** What made the differences between two views, of one dataset or of two. */
export interface Causes {
  /**
   * A smallest set of changed records that give the answer of the second view when they alone are changed in the first. They are changed with
   * all that they need: see `openNeededChanges`.
   */
  of(claim: string, answer: Answer): Cause
}

/** How causes are searched for. */
export interface CausesOptions {
  /** How many sets of records are tried for each change. Default `TRIES`. */
  readonly tries?: number | undefined
  /** All records that may not be the same in both, where that is known. */
  readonly turned?: readonly string[] | undefined
  /** What all searches of a question share. Default: those of this pair of views. */
  readonly looks?: Looks | undefined
}

/** How much the searches for causes may look at, all together: when it is used up, causes are told as far as they were found. */
export interface Looks {
  left: number
}

/** So many records for all searches of a question, and so many more for each: more than any search needs whose causes are near. */
const LOOKS_AT_FIRST = 2_000_000
const LOOKS_A_SEARCH = 2000

/** What the searches of one question may look at. */
export function openLooks(): Looks {
  return { left: LOOKS_AT_FIRST }
}

/** The changes from one view to another, whose options must be the same but for dates. */
export function openCauses(
  before: View,
  after: View,
  { tries = TRIES, turned, looks = openLooks() }: CausesOptions = {},
): Causes {
  const versions = openTwoVersions(before, after, turned)
  const close = openNeededChanges(versions)
  const kinOf = openKin(versions)
  // What names whom is the same at all dates of one dataset.
  const mayRing = before.reader !== after.reader
  const all = turned?.filter(versions.isChanged)
  const everything = once(() => new Set((all ?? idsIn(before, after)).filter(versions.isChanged)))
  return {
    of: (claim, answer) => {
      const wanted = after.reader.kindOf(claim) === 'claim' ? answer(after, claim) : null
      const attempt = (changed: ReadonlySet<string>): Trial => {
        const ring = mayRing ? ringAmong(versions, changed) : undefined
        if (ring !== undefined) return { makes: false, looked: new Set(ring.filter(versions.isChanged)) }
        const { reader, looked } = partlyChangedReader(versions, changed)
        const view = viewMixed(versions, { changed, reader, looked, claim })
        const found = reader.kindOf(claim) === 'claim' ? answer(view, claim) : null
        looks.left -= looked.size
        return { makes: found === wanted, looked }
      }
      looks.left += LOOKS_A_SEARCH
      return told(
        smallestCause({ close, attempt, limit: tries, kinOf, all, everything, mayLook: Math.max(looks.left, 0) }),
      )
    },
  }
}

/** So many records of a cause are told. */
const MOST_TOLD = 1000

function told({ ids, ...cause }: Cause): Cause {
  if (ids.length <= MOST_TOLD) return { ids, ...cause }
  return { ids: ids.slice(0, MOST_TOLD), more: ids.length - MOST_TOLD, ...cause }
}

/** The ids of all records of two views. */
function idsIn(...views: readonly View[]): string[] {
  const readers = new Set(views.map(({ reader }) => reader))
  return [...readers].flatMap((reader) => [
    ...RECORD_KINDS.flatMap((kind) => [...reader.ids(kind)]),
    ...reader.relations().map(({ id }) => id),
  ])
}

/** Actors that would be affiliated with, or owned by, themselves, or documents that would revise themselves, as no dataset has it; the members of the ring. */
function ringAmong(versions: TwoVersions, changed: ReadonlySet<string>): string[] | undefined {
  for (const field of ['affiliation', 'ownedBy', 'revises'] as const) {
    const left = new Set<string>()
    for (const start of changed) {
      const climb = new Set<string>()
      for (let at: string | undefined = start; at !== undefined && !left.has(at); ) {
        if (climb.has(at)) return [...climb].slice([...climb].indexOf(at))
        climb.add(at)
        const version = versionIn(versions, changed, at)
        at = version === undefined ? undefined : namedIn(version, field)
      }
      for (const each of climb) left.add(each)
    }
  }
  return undefined
}

function namedIn({ kind, record }: Version, field: 'affiliation' | 'ownedBy' | 'revises'): string | undefined {
  if (field === 'revises') return kind === 'source' ? record.revises : undefined
  return kind === 'actor' ? record[field] : undefined
}
