import { useRef } from 'preact/hooks'
import { viewOptions } from '../state/page-state.ts'
import { useModel } from './model-context.ts'
import { type Hits, hitsOf, searchHits, soughtText } from './search-hits.ts'
import { answerIn } from './use-answer.ts'

/** What fits a text, and whether it is still that of a text typed before, as the answer is on its way. */
export interface TypedHits extends Hits {
  readonly isOfBefore: boolean
}

/**
 * What fits a text in the page's view; none where nothing is typed. A large dataset is searched beside the page, which goes on meanwhile: until the
 * answer is here, what was found before stays.
 */
export function useHits(text: string, limit: number): TypedHits | undefined {
  const { session, state, view } = useModel()
  const before = useRef<Hits | undefined>(undefined)
  const { isSearchedBeside, open } = session.value
  if (text.trim() === '') {
    before.current = undefined
    return undefined
  }
  if (!isSearchedBeside) return { ...searchHits(view.value, text, limit), isOfBefore: false }
  const { reader } = open
  const filter = { text: soughtText(reader, text), limit }
  const answer = answerIn(session.value, viewOptions(state.value), 'find', [filter]).value
  if (answer.at === 'here') {
    before.current = hitsOf(reader, answer.value)
    return { ...before.current, isOfBefore: false }
  }
  return before.current && { ...before.current, isOfBefore: true }
}
