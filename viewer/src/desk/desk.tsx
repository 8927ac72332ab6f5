import { useMemo } from 'preact/hooks'
import { type AskDesk, deskServer } from '../edit/desk-server.ts'
import { useModel } from '../model/model-context.ts'
import { DocumentDesk } from './document-desk.tsx'
import { DocumentList } from './panes/document-list.tsx'
import { openDocuments } from './saving/desk-documents.ts'

/** The desk: from a captured page to what it says. The list of documents, or one of them. */
export function Desk() {
  const { state } = useModel()
  const documents = useMemo(() => openDocuments(deskServer() ?? nobody), [])
  const source = state.value.desk ?? ''
  if (source === '') return <DocumentList documents={documents} />
  return <DocumentDesk key={source} documents={documents} source={source} />
}

/** Where no desk serves the page. */
const nobody: AskDesk = async () => ({
  status: 0,
  body: { error: { message: 'This page is served by no desk.', hint: 'hearsay desk PATH serves one' } },
})
