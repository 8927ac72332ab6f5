import type { SideSupport } from '../../library.ts'

/** What came and what went between two dates, of the records that the sourcing of a claim rests on. */
export interface CameAndWent {
  readonly came: readonly string[]
  readonly went: readonly string[]
}

/** How one side of a claim is another at the later of two dates. */
export interface SideChanges {
  /** Those that were read and count. */
  readonly documents: CameAndWent
  /** Who was first to say it, as far as it can be followed. */
  readonly origins: CameAndWent
}

export function sideChanges(before: SideSupport, after: SideSupport): SideChanges {
  const ends = ({ origins }: SideSupport) => origins.ends.map(({ id }) => id)
  return {
    documents: cameAndWent(before.evidence.read, after.evidence.read),
    origins: cameAndWent(ends(before), ends(after)),
  }
}

function cameAndWent(before: readonly string[], after: readonly string[]): CameAndWent {
  const [old, fresh] = [new Set(before), new Set(after)]
  return {
    came: [...fresh].filter((id) => !old.has(id)).sort(),
    went: [...old].filter((id) => !fresh.has(id)).sort(),
  }
}
