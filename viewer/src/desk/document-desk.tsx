import { useEffect, useMemo, useState } from 'preact/hooks'
import { acceptProposal, type ChangeSet, type Kind, type Problem, type RecordProposal } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { labelOf } from '../words/labels.ts'
import { MediaDesk } from './media/media-desk.tsx'
import { FormPane } from './panes/form-pane.tsx'
import { ProposalsPane } from './panes/proposals-pane.tsx'
import { TextPane } from './panes/text-pane.tsx'
import type { CapturedText, DeskDocuments } from './saving/desk-documents.ts'
import { type DeskWork, workAt } from './saving/desk-work.ts'
import { setSingleKeys, singleKeys } from './saving/single-keys.ts'
import { type DeskModel, openDeskModel } from './state/desk-model.ts'
import { useDeskKeys } from './state/use-desk-keys.ts'
import { useTried } from './state/use-tried.ts'

interface DocumentProps {
  readonly documents: DeskDocuments
  readonly source: string
}

/** One document at the desk, once its text is here. */
export function DocumentDesk({ documents, source }: DocumentProps) {
  const [got, setGot] = useState<CapturedText | { readonly message: string }>()
  useEffect(() => {
    let isWanted = true
    documents.capture(source).then(
      (capture) => isWanted && setGot(capture),
      (error: unknown) => isWanted && setGot({ message: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      isWanted = false
    }
  }, [documents, source])
  if (got === undefined) return <p class="working">Loading…</p>
  if ('message' in got) return <NoText message={got.message} />
  if (MEDIA.has(got.format)) return <MediaDesk documents={documents} capture={got} />
  return <OpenDesk documents={documents} capture={got} />
}

/** Formats that are looked at and listened to, and have no text. */
const MEDIA: ReadonlySet<string> = new Set(['image', 'audio', 'video'])

function NoText({ message }: { readonly message: string }) {
  const model = useModel()
  return (
    <main class="desk-documents">
      <p class="warning">{message}</p>
      <button type="button" class="button" onClick={() => model.act({ type: 'open-desk' })}>
        All documents
      </button>
    </main>
  )
}

/** What is in hand stays in hand while somebody looks at something else on the page. */
const opened = new Map<string, { readonly desk: DeskModel; readonly work: DeskWork; readonly problems: Problems }>()

interface Problems {
  list: readonly Problem[]
}

/** What is to be wished for so that a proposal as it is becomes a record. */
function acceptedAs({ reader }: DeskModel, proposal: RecordProposal): ChangeSet {
  const find = (kind: Kind, id: string) => (kind === 'relation' ? undefined : reader.peek().record(kind, id))
  return acceptProposal(proposal, { find })
}

function OpenDesk({ documents, capture }: { readonly documents: DeskDocuments; readonly capture: CapturedText }) {
  const model = useModel()
  const { desk, work, problems } = useMemo(() => {
    const key = `${capture.source} ${capture.digest}`
    const before = opened.get(key)
    if (before !== undefined) return before
    const made = openDeskModel(model, documents, capture)
    const found: Problems = { list: [] }
    const help = () => {
      model.help.value = true
    }
    const doing = workAt(made, {
      documents,
      problems: () => found.list,
      help,
      acceptedAs: (proposal) => acceptedAs(made, proposal),
    })
    const next = { desk: made, work: doing, problems: found }
    opened.set(key, next)
    return next
  }, [model, documents, capture])
  const tried = useTried(desk)
  problems.list = tried.value !== undefined && 'problems' in tried.value ? tried.value.problems : []
  const { session } = model
  const now = session.value
  useEffect(() => {
    desk.refresh().catch(() => undefined)
  }, [desk, now])
  useDeskKeys(desk, work)
  const { told } = desk.state.value
  return (
    <main class="desk">
      <header class="desk-bar">
        <button type="button" class="text-button" onClick={() => model.act({ type: 'open-desk' })}>
          All documents
        </button>
        <h2>{now.open.reader.record('source', capture.source)?.title ?? labelOf(now.open.reader, capture.source)}</h2>
        <label class="choice">
          <input
            type="checkbox"
            checked={singleKeys.value}
            onChange={({ currentTarget }) => setSingleKeys(currentTarget.checked)}
          />
          Single keys
        </label>
        <button type="button" class="button quiet" onClick={() => work.command({ do: 'help' })}>
          Keys <kbd>?</kbd>
        </button>
      </header>
      <TextPane desk={desk} />
      <ProposalsPane desk={desk} work={work} />
      <FormPane desk={desk} work={work} tried={tried} />
      <p class="desk-told" role="status">
        <span key={told.count}>{told.text}</span>
      </p>
    </main>
  )
}
