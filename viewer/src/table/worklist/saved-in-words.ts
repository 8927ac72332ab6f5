import { words } from '../../library.ts'
import type { WorkRow } from './work-rows.ts'

/** How much was saved of a worklist, and what is missing in it: "12 rows; 3 figures were not worked out yet; 1 stands in for what is withheld." */
export function savedInWords(rows: readonly WorkRow[], isWithheld: (id: string) => boolean): string {
  const open = rows.reduce((sum, { cells }) => sum + cells.filter((cell) => cell === null).length, 0)
  const withheld = rows.filter(({ id }) => isWithheld(id)).length
  const parts = [
    words.counted(rows.length, 'row'),
    ...(open === 0
      ? []
      : [`${words.counted(open, 'figure')} ${words.agreeing(open, 'was', 'were')} not worked out yet`]),
    ...(withheld === 0 ? [] : [`${withheld} ${words.agreeing(withheld, 'stands', 'stand')} in for what is withheld`]),
  ]
  return `${parts.join('; ')}.`
}
