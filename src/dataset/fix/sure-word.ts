import { nearOnes } from '../../algorithm/nearest-word.ts'
import type { Meant } from '../meant.ts'

/**
 * What a wrong word was surely meant to be: what it became where it was retired, else the only candidate that is near. Nothing where several are, where the
 * word is too short to tell, or where a figure in it is another: `fire-2025` is no slip for `fire-2026`.
 */
export function sureWord({ written, became, among }: Meant): string | undefined {
  if (became !== undefined) return became
  const candidates = [...among()]
  const [same, other] = candidates.filter((each) => each.toLowerCase() === written.toLowerCase())
  if (same !== undefined) return other === undefined ? same : undefined
  if (written.replace('@', '').length < SHORTEST) return undefined
  const [near, second] = nearOnes(written, candidates)
  return near !== undefined && second === undefined && figures(near) === figures(written) ? near : undefined
}

/** Of shorter words too many are near. */
const SHORTEST = 4

function figures(word: string): string {
  return word.replace(/\D+/g, ' ').trim()
}
