import { store, stored } from '../../model/stored.ts'

const NAME = 'hearsay.desk.rejected'
/** So many documents are remembered: the last ones that somebody refused something in. */
const MOST = 200

/** A text of a document. */
export interface OfText {
  readonly source: string
  readonly digest: string
}

/** The proposals of rules for a text that somebody does not want, as this browser remembers them. */
export function rejectedIn(of: OfText): readonly string[] {
  return all().find(([key]) => key === keyOf(of))?.[1] ?? []
}

/** Remembers them. */
export function rememberRejected(of: OfText, keys: readonly string[]): void {
  const others = all().filter(([key]) => key !== keyOf(of))
  const entry: Remembered = [keyOf(of), keys]
  store(NAME, JSON.stringify([...others.slice(1 - MOST), ...(keys.length === 0 ? [] : [entry])]))
}

type Remembered = readonly [of: string, keys: readonly string[]]

function all(): readonly Remembered[] {
  try {
    const read: unknown = JSON.parse(stored(NAME) ?? '[]')
    return Array.isArray(read) ? read.filter(isRemembered) : []
  } catch {
    return []
  }
}

function isRemembered(entry: unknown): entry is Remembered {
  return Array.isArray(entry) && typeof entry[0] === 'string' && Array.isArray(entry[1])
}

function keyOf({ source, digest }: OfText): string {
  return `${source} ${digest}`
}
