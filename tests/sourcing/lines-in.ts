import type { Columns } from '../../src/columns/columns.ts'
import { openAttributions } from '../../src/sourcing/attributions.ts'
import { openLines } from '../../src/sourcing/lines.ts'
import { type NamedLines, nameLines } from '../../src/sourcing/named-lines.ts'

/** The lines of columns by ids, as where everything is there. */
export function linesIn(columns: Columns, basis: 'stated' | 'both' = 'both'): NamedLines {
  return nameLines(openLines(openAttributions(columns, basis), () => true))
}
