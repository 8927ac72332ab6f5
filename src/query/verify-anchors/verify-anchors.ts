import { sha256 } from '../../algorithm/sha256.ts'
import type { GraphReader } from '../../graph/reader.ts'
import { requireRecord } from '../../graph/require.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { Anchor } from '../../model/statement.ts'
import { canBeSought, findPassage, isPassage, NOT_FOUND, type PassageSearch } from './find-passage.ts'

/** What a copy of a source's text proves of the anchors in it. */
export interface AnchorCheck {
  readonly source: string
  /** Whether the copy is the very text that was read; absent where no digest was recorded. */
  readonly digest: 'match' | 'mismatch' | 'absent'
  /** The anchors of its statements, by where they start (those without a place first), then by id. */
  readonly anchors: readonly CheckedAnchor[]
}

/** An anchor, and what became of it in a text. */
export interface CheckedAnchor extends PassageSearch {
  readonly statement: string
  /**
   * `proved`: the passage stands where the anchor says, or, where it names no place, anywhere. `moved`: it stands elsewhere.
   * `orphaned`: it was found nowhere. `byEye`: it is in a picture or recording, which somebody has to look at or listen to. `unprovable`: the anchor keeps nothing that this copy could be held against.
   */
  readonly state: 'proved' | 'moved' | 'orphaned' | 'byEye' | 'unprovable'
  /** UTF-16 offsets as recorded. */
  readonly start: number | null
  readonly end: number | null
  /** Of one that is to be checked by eye: the time or region. */
  readonly inMedia?: Pick<Anchor, 'time' | 'region'> | undefined
}

/** How far passages are searched for. */
export interface VerifyOptions {
  /** How many UTF-16 units are hashed at most in search of one passage; default 16 million. */
  readonly searchLimit?: number | undefined
  /** The digest of the bytes of a copy that has no text: a picture, sound or video. */
  readonly bytesDigest?: string | undefined
}

const SEARCH_LIMIT = 16_000_000

/**
 * Whether each anchor in a source holds in a copy of its text.
 *
 * A passage is proved by `exact`, `exactDigest` or both, at `start` and `end`; an anchor that keeps neither, by the digest
 * of the whole text. One that does not stand there is looked for elsewhere: see `findPassage` for how, and how long.
 *
 * @throws HearsayError `unknown-id`
 * @see https://www.w3.org/TR/annotation-model/#selectors (TextPositionSelector, TextQuoteSelector)
 */
export function verifyAnchors(
  { reader }: { readonly reader: GraphReader },
  source: string,
  text: string,
  { searchLimit = SEARCH_LIMIT, bytesDigest }: VerifyOptions = {},
): AnchorCheck {
  const { digest } = requireRecord({ reader }, 'source', source)
  const state = digest === undefined ? 'absent' : digest === (bytesDigest ?? sha256(text)) ? 'match' : 'mismatch'
  const copy = { text, searchLimit, whole: state === 'match' }
  const anchors = reader.linksTo(source, 'in').flatMap(({ from }) => {
    const anchor = reader.record('statement', from)?.anchor
    return anchor === undefined ? [] : [checkAnchor(from, anchor, copy)]
  })
  return { source, digest: state, anchors: anchors.sort(byPlace) }
}

interface Copy {
  readonly text: string
  readonly searchLimit: number
  /** It is the text that was read, to the letter. */
  readonly whole: boolean
}

function checkAnchor(statement: string, anchor: Anchor, { text, searchLimit, whole }: Copy): CheckedAnchor {
  const { start = null, end = null } = anchor
  const found = (state: CheckedAnchor['state'], search = NOT_FOUND) => ({ statement, state, start, end, ...search })
  const inside = start !== null && end !== null && end <= text.length
  if (isInMedia(anchor)) return { ...found('byEye'), inMedia: mediaOf(anchor) }
  if (anchor.exact === undefined && anchor.exactDigest === undefined) {
    if (whole && end !== null) return found(inside ? 'proved' : 'orphaned')
    return found('unprovable', findPassage(text, anchor, searchLimit))
  }
  if (inside && isPassage(text.slice(start, end), anchor)) return found('proved')
  if (!canBeSought(anchor)) return found('unprovable')
  const search = findPassage(text, anchor, searchLimit)
  if (search.foundAt === null) return found('orphaned', search)
  return found(start === null ? 'proved' : 'moved', search)
}

function mediaOf({ time, region }: Anchor): Pick<Anchor, 'time' | 'region'> {
  return { ...(time === undefined ? {} : { time }), ...(region === undefined ? {} : { region }) }
}

/** Whether an anchor names a time or a region, and nothing in a text. */
function isInMedia({ time, region, start, exact, exactDigest, prefix, suffix }: Anchor): boolean {
  const isOfText = [start, exact, exactDigest, prefix, suffix].some((each) => each !== undefined)
  return !isOfText && (time !== undefined || region !== undefined)
}

function byPlace(a: CheckedAnchor, b: CheckedAnchor): number {
  return (a.start ?? -1) - (b.start ?? -1) || byCodeUnit(a.statement, b.statement)
}
