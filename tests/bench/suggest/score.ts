import { suggestionsIn, type TextSpan } from '../../../src/index.ts'

import type { Marked, MarkedText } from './corpus.ts'

/** How right what is suggested in a corpus is, by the marks of people. */
export interface Score {
  readonly texts: number
  /** Attributions that are suggested. */
  readonly suggested: number
  /** Who and what are right: the first and the last place of what was said are within two characters. */
  readonly asIs: number
  /** Who and what overlap with what is marked. */
  readonly toBeMoved: number
  /** All others: nothing is marked there, or somebody or something else. */
  readonly wrong: number
  /** Attributions that are marked, and how many of them are suggested. */
  readonly marked: number
  readonly found: number
}

/** So far may the ends of what was said be apart: a quotation mark and a comma. */
const NEAR = 2

/** What is suggested in each text, held against what is marked in it. */
export function scoreOf(corpus: readonly MarkedText[]): Score {
  const score = { texts: corpus.length, suggested: 0, asIs: 0, toBeMoved: 0, wrong: 0, marked: 0, found: 0 }
  for (const { text, marked } of corpus) {
    const found = new Set<Marked>()
    for (const { cue, source, content, continues } of suggestionsIn(text)) {
      if (content === undefined) continue
      score.suggested += 1
      const right = marked.filter(
        (each) => overlaps(each.cue, cue) && overlaps(each.source, source) && overlaps(each.content, content),
      )
      for (const each of right) found.add(each)
      const whole = { start: content.start, end: (continues ?? content).end }
      if (right.length === 0) score.wrong += 1
      else if (right.some((each) => isNear(each.content, whole))) score.asIs += 1
      else score.toBeMoved += 1
    }
    score.marked += marked.length
    score.found += found.size
  }
  return score
}

function overlaps(places: readonly TextSpan[], { start, end }: TextSpan): boolean {
  return places.some((place) => place.start < end && start < place.end)
}

function isNear(places: readonly TextSpan[], { start, end }: TextSpan): boolean {
  const [first, last] = [Math.min(...places.map((place) => place.start)), Math.max(...places.map((place) => place.end))]
  return Math.abs(first - start) <= NEAR && Math.abs(last - end) <= NEAR
}
