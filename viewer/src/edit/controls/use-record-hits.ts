import type { Kind, RecordKind } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import { type Hit, hitsOf, soughtText } from '../../model/search-hits.ts'
import { answerIn } from '../../model/use-answer.ts'

/** So many are offered, and so many looked through for those of the right kinds. */
const MOST = 8
const LOOKED_THROUGH = 60

/** The records of some kinds that fit a text, whatever the view of the page is; of a large dataset they come a little later. */
export function useRecordHits(text: string, to: readonly Kind[]): readonly Hit[] {
  const session = useModel().session.value
  const { open, isSearchedBeside } = session
  if (text.trim() === '') return []
  const [only] = to
  const kind = to.length === 1 && only !== undefined ? (only as RecordKind) : ('all' as const)
  const filter = { text: soughtText(open.reader, text), kind, limit: kind === 'all' ? LOOKED_THROUGH : MOST }
  const found = isSearchedBeside ? answerIn(session, {}, 'find', [filter]).value : undefined
  if (found !== undefined && found.at !== 'here') return []
  const { hits } = hitsOf(open.reader, found === undefined ? open.at({}).find(filter) : found.value)
  return hits.filter((hit) => to.includes(hit.kind as Kind)).slice(0, MOST)
}
