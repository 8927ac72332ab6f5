import { useEffect, useState } from 'preact/hooks'
import type { RecordProposal } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import type { CaptureListed, DeskDocuments } from '../saving/desk-documents.ts'
import { rejectedIn } from '../saving/rejected.ts'
import { passagesIn } from '../text/passages.ts'
import { openOf, proposedFor, suggestedIn } from './listed.ts'

/** How many proposals are open in each document, by its id: counted one after the other, since each needs the text. */
export function useOpenCounts(
  documents: DeskDocuments,
  captures: readonly CaptureListed[],
  proposals: readonly RecordProposal[],
): ReadonlyMap<string, number> {
  const { session } = useModel()
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map())
  const { reader } = session.value.open
  useEffect(() => {
    let isWanted = true
    const count = async () => {
      for (const of of captures) {
        const { text } = await documents.capture(of.source, of.digest)
        if (!isWanted) return
        const done = reader.kindOf(of.source) === 'source' ? passagesIn(reader, of.source, text).found : []
        const listed = [...suggestedIn(text, of.language ?? 'en'), ...proposedFor(proposals, of)]
        const open = openOf(listed, { rejected: new Set(rejectedIn(of)), done }).length
        setCounts((before) => new Map([...before, [of.source, open]]))
      }
    }
    // What cannot be counted is not: the list stands without.
    count().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [documents, captures, proposals, reader])
  return counts
}
