import { ID_PATTERN } from '../../model/fields.ts'
import { shortened } from '../words.ts'
import type { Fault, Line, Piece } from './line.ts'
import { readMarks } from './read-marks.ts'
import { pieceOf, splitLine } from './split-line.ts'

/**
 * What a line of `says` says, and what is wrong with it as a line: `[id:] sentence or claim id < who < their source | marks`. Names are not looked
 * up yet.
 *
 * @param isKeyed the id before the sentence is the key of a map, and not in the text
 */
export function readLine(text: string, { isKeyed = false } = {}): { line: Line; faults: readonly Fault[] } {
  const { said: all, links, segments } = splitLine(text)
  const { marks, faults } = readMarks(segments, text)
  const found: Fault[] = [...faults]
  const { id, said } = isKeyed ? { id: undefined, said: all } : idBefore(all, text)
  if (said.text === '') found.push(noSentence(said, id))
  for (const link of links) if (link.text === '') found.push(nobody(link))
  return { line: { id, said, links, marks }, faults: found }
}

/** The id before a sentence: one word as ids are written, a colon and a blank. */
function idBefore(all: Piece, text: string): { id: Piece | undefined; said: Piece } {
  const [before, name = ''] = /^([a-z0-9][a-z0-9._-]*):(?:\s+|$)/.exec(all.text) ?? []
  if (before === undefined) return { id: undefined, said: all }
  const [start, end] = all.at
  return { id: { text: name, at: [start, start + name.length] }, said: pieceOf(text, [start + before.length, end]) }
}

function noSentence({ at }: Piece, id: Piece | undefined): Fault {
  const behind = id === undefined ? '' : ` behind "${shortened(id.text)}:"`
  return { code: 'says-line', message: `there is no sentence${behind}: write one, or the id of a claim`, at }
}

function nobody({ at }: Piece): Fault {
  return { code: 'says-line', message: 'there is nobody behind "<": name who said it, or remove the sign', at }
}

/** Whether what a line says is the id of a claim, and not a sentence. */
export function isClaimId(said: string): boolean {
  return ID_PATTERN.test(said)
}
