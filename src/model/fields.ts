/** What every id looks like. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9._-]*$/

/** How far a record may travel: FIRST's Traffic Light Protocol 2.0, from the widest to the narrowest. */
export const TLP_LEVELS = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const
/** How far a record may travel (Traffic Light Protocol). */
export type Tlp = (typeof TLP_LEVELS)[number]
/** Whether what has one level may not travel where only what has the other may. What has none is `clear`. */
export function isAbove(level: Tlp | undefined, other: Tlp): boolean {
  return TLP_LEVELS.indexOf(level ?? 'clear') > TLP_LEVELS.indexOf(other)
}
/** The levels as FIRST writes them, and who may see what has them. */
export const TLP_LABELS: Readonly<Record<Tlp, string>> = {
  clear: 'TLP:CLEAR, for everybody',
  green: 'TLP:GREEN, for the community, not for publication',
  amber: 'TLP:AMBER, for the organization and its clients who need to know',
  'amber+strict': 'TLP:AMBER+STRICT, for the organization alone',
  red: 'TLP:RED, for those it was given to and nobody else',
}

/** Extension fields, kept and written back, never read. */
export type Extensions = { [field: `x-${string}`]: unknown }
