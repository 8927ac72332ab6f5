import { useEffect, useState } from 'preact/hooks'
import type { RecordProposal } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import { openWords, statementsWords } from '../../words/desk-words.ts'
import { labelOf } from '../../words/labels.ts'
import type { CaptureListed, DeskDocuments } from '../saving/desk-documents.ts'
import { useOpenCounts } from '../state/use-open-counts.ts'
import { PasteBox } from './paste-box.tsx'

/** The documents that were captured, with what is open in each, and a place to put another in. */
export function DocumentList({ documents }: { readonly documents: DeskDocuments }) {
  const model = useModel()
  const [listed, setListed] = useState<Listing>({ at: 'asked' })
  const { session } = model
  // What is captured elsewhere comes with a change of the data.
  const now = session.value
  useEffect(() => {
    let isWanted = true
    Promise.all([documents.captures(), documents.proposals()]).then(
      ([captures, proposals]) => {
        if (isWanted) setListed({ at: 'here', captures: captures.filter(({ isLatest }) => isLatest), proposals })
      },
      (error: unknown) => setListed({ at: 'failed', message: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      isWanted = false
    }
  }, [documents, now])
  return (
    <main class="desk-documents">
      <h2>Desk</h2>
      <p class="desk-hint">
        From a page to what it says: each statement with the words that it stands on. Choose a document, or put one in.
      </p>
      <PasteBox documents={documents} />
      {listed.at === 'asked' && <p class="working">Loading…</p>}
      {listed.at === 'failed' && <p class="warning">{listed.message}</p>}
      {listed.at === 'here' && <Documents documents={documents} {...listed} />}
    </main>
  )
}

type Listing =
  | { readonly at: 'asked' }
  | { readonly at: 'failed'; readonly message: string }
  | { readonly at: 'here'; readonly captures: readonly CaptureListed[]; readonly proposals: readonly RecordProposal[] }

interface DocumentsProps {
  readonly documents: DeskDocuments
  readonly captures: readonly CaptureListed[]
  readonly proposals: readonly RecordProposal[]
}

function Documents({ documents, captures, proposals }: DocumentsProps) {
  const model = useModel()
  const { reader } = model.session.value.open
  const counts = useOpenCounts(documents, captures, proposals)
  const known = captures.filter(({ source }) => reader.kindOf(source) === 'source')
  if (known.length === 0) return <p class="desk-hint">Nothing is captured yet.</p>
  return (
    <ul class="desk-list">
      {known.map(({ source, title }) => {
        const record = reader.record('source', source)
        const publisher = record?.publisher === undefined ? '' : labelOf(reader, record.publisher)
        const made = record === undefined ? 0 : reader.linksTo(source, 'in').length
        const open = counts.get(source)
        return (
          <li key={source}>
            <button type="button" class="desk-proposal" onClick={() => model.act({ type: 'open-desk', source })}>
              <span class="desk-what">{record?.title ?? title}</span>
              <span class="desk-who">
                {[publisher, open === undefined ? '…' : openWords(open), statementsWords(made)]
                  .filter((text) => text !== '')
                  .join(' · ')}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
