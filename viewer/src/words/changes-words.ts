import { words } from '../library.ts'

/** "from 23 Feb 2026 to 28 Feb 2026", "from 23 Feb 2026 until today". */
export function fromToInWords(since: string, asOf: string | null): string {
  return `from ${words.shortDate(since)} ${asOf === null ? 'until today' : `to ${words.shortDate(asOf)}`}`
}

/** "+3 documents", "0 new origins", "+2 −1 origins": how many came and went. */
export function cameAndWentInWords(came: number, went: number, one: string, many = `${one}s`): string {
  if (came === 0 && went === 0) return `0 new ${many}`
  const signed = [...(came > 0 ? [`+${words.inDigits(came)}`] : []), ...(went > 0 ? [`−${words.inDigits(went)}`] : [])]
  return `${signed.join(' ')} ${words.agreeing(Math.max(came, went), one, many)}`
}

/** "2 claims changed". */
export function changedInWords(claims: number): string {
  return `${words.counted(claims, 'claim')} changed`
}

/** What the sign for it means. */
export const CAME_BETWEEN = 'came between the two dates'
export const SOME_CAME_BETWEEN = 'some of those that it stands for did'
export const WAS_THERE_BEFORE = 'faint: was there before'
