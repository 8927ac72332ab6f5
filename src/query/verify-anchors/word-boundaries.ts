const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Scripts written without spaces: a word may begin and end at any letter. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * For each UTF-16 offset of a text, its end included, 1 where a passage may begin or end there: not within a word, and
 * not within one character. The edges of the last text are kept, for one text is asked about again and again.
 */
export function wordEdges(text: string): Uint8Array {
  if (last.text !== text) last = { text, edges: findEdges(text) }
  return last.edges
}

let last: { readonly text: string; readonly edges: Uint8Array } = { text: '', edges: Uint8Array.of(1) }

function findEdges(text: string): Uint8Array {
  const edges = new Uint8Array(text.length + 1)
  let [at, inWord] = [0, false]
  for (const character of text) {
    const spaced = LETTER.test(character) && !UNSPACED.test(character)
    if (!(inWord && spaced)) edges[at] = 1
    inWord = spaced
    at += character.length
  }
  edges[at] = 1
  return edges
}
