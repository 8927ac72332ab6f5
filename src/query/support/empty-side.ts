import type { Misreport } from '../../sourcing/sides.ts'

/** A side on which nothing carries, but for the pages that misreport: as it would be worked out, field by field. */
export function emptySide(misreports: readonly Misreport[]) {
  return {
    statements: 0,
    asserting: 0,
    viaNarrower: 0,
    documents: { read: 0, excerpts: 0, works: 0, reported: 0 },
    misreports,
    notices: [],
    publishers: 0,
    owners: 0,
    parties: 0,
    origins: { ends: [], disclosed: 0, undisclosed: 0, min: 0, max: 0, exact: true, reasons: [], groups: [] },
    routes: { count: 0, paths: [], cut: [], disclosed: 0, bound: false },
    singlePoints: [],
    echo: null,
    strength: 'none' as const,
    pair: null,
    evidence: { statements: [], reached: [], read: [], reported: [], publishers: [], owners: [], parties: [] },
  }
}
