import type { AnchorCheck, CheckedAnchor } from '../query/verify-anchors/verify-anchors.ts'
import { counted } from './counted.ts'
import { placeInMedia } from './media.ts'
import { listed, textOf } from './parts.ts'

/** What a copy of a text is to the text that was read. */
export const COPY_LABELS: Readonly<Record<AnchorCheck['digest'], string>> = {
  match: 'The copy is the text that was read, to the letter.',
  mismatch: 'The copy differs from the text that was read.',
  absent: 'No digest of the text that was read is recorded.',
}

/** What became of a passage that an anchor names. */
export const ANCHOR_LABELS: Readonly<Record<CheckedAnchor['state'], string>> = {
  proved: 'proved',
  moved: 'moved',
  orphaned: 'not found',
  byEye: 'to be checked by eye or ear',
  unprovable: 'cannot be checked',
}

const ANCHOR_STATES = Object.keys(ANCHOR_LABELS) as readonly CheckedAnchor['state'][]

/** "12 anchors: 10 proved and 2 moved" */
export function anchorsInWords({ anchors }: AnchorCheck): string {
  if (anchors.length === 0) return 'No anchors.'
  const figures = ANCHOR_STATES.flatMap((state) => {
    const number = anchors.filter((anchor) => anchor.state === state).length
    return number === 0 ? [] : [`${number} ${ANCHOR_LABELS[state]}`]
  })
  return `${counted(anchors.length, 'anchor')}: ${textOf(listed(figures))}.`
}

/** Where a passage should be, where it was found and how. */
export function anchorInWords({ start, end, inMedia, foundAt, foundBy, places, cutShort }: CheckedAnchor): string {
  const nowhere = inMedia === undefined ? 'at no recorded place' : placeInMedia(inMedia)
  const recorded = start === null || end === null ? nowhere : `at ${start}–${end}`
  const found =
    foundAt === null || foundBy === null ? [] : [`found at ${foundAt.start}–${foundAt.end} by ${FOUND_LABELS[foundBy]}`]
  const many = places > 1 ? [`the nearest of ${places} places`] : []
  const short = cutShort ? ['the search was cut short'] : []
  return [recorded, ...found, ...many, ...short].join(', ')
}

const FOUND_LABELS = { exact: 'its words', digest: 'its digest', context: 'what stands around it' } as const
