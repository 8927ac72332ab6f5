import { ACTOR_TYPES } from '../../model/vocabulary/actor.ts'
import type { Piece } from './line.ts'

/** A name as it stands in a link, and what stands behind it: `(source)`, `itself`, `(new)` or the type of somebody new. */
export interface Who extends Piece {
  /** The name alone. */
  readonly name: string
  /** The document itself, not what it says; the actor itself, not what it published. */
  readonly as: 'source' | 'itself' | undefined
  /** It is somebody of whom nothing is known yet, however near the name is to another. */
  readonly isNew: boolean
  readonly type: (typeof ACTOR_TYPES)[number] | undefined
}

/** A name and what stands behind it. */
export function readWho(piece: Piece): Who {
  const type = ACTOR_TYPES.find((each) => new RegExp(`\\s\\((?:new ${each}|${each})\\)$`).test(piece.text))
  const isNew = type !== undefined || /\s\(new\)$/.test(piece.text)
  const as = /\s\(source\)$/.test(piece.text) ? 'source' : /\sitself$/.test(piece.text) ? 'itself' : undefined
  const name = isNew || as !== undefined ? piece.text.replace(/\s+(?:\([a-z ]+\)|itself)$/, '') : piece.text
  return { ...piece, name: name.replace(/\s+/g, ' '), as, isNew, type }
}

/** The alternatives of a link, `A or B`; only itself where that whole is a name. */
export function alternativesOf(link: Piece, isName: (text: string) => boolean): readonly Piece[] {
  if (!/\sor\s/.test(link.text) || isName(readWho(link).name)) return [link]
  const pieces: Piece[] = []
  let from = 0
  for (const { index, 0: joint } of [
    ...link.text.matchAll(/(?:,?\s+or\s+|,\s+)/g),
    { index: link.text.length, 0: '' },
  ]) {
    const start = link.at[0] + from
    pieces.push({ text: link.text.slice(from, index), at: [start, start + index - from] })
    from = index + joint.length
  }
  return pieces
}
