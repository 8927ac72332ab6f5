import { useState } from 'preact/hooks'
import { useModel } from '../../model/model-context.ts'
import type { DeskDocuments, Pasting } from '../saving/desk-documents.ts'

/** A place to put a page in as it was copied: its text is kept, and a record made of what it says of itself. */
export function PasteBox({ documents }: { readonly documents: DeskDocuments }) {
  const model = useModel()
  const [said, setSaid] = useState<readonly string[]>([])
  const [url, setUrl] = useState('')
  const [busy, setBusy] = useState(false)
  const put = (page: Pasting) => {
    setBusy(true)
    setSaid([])
    documents
      .paste({ ...page, ...(url.trim() === '' ? {} : { url: url.trim() }) })
      .then(
        ({ source, isNew, lines }) => {
          setSaid(lines)
          if (!isNew) return
          model.notice.value = lines.join(' ')
          model.act({ type: 'open-desk', source })
        },
        (error: unknown) => setSaid([error instanceof Error ? error.message : String(error)]),
      )
      .finally(() => setBusy(false))
  }
  const onPaste = (event: ClipboardEvent) => {
    const html = event.clipboardData?.getData('text/html') ?? ''
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (html.trim() === '' && text.trim() === '') return
    event.preventDefault()
    put({ ...(html === '' ? {} : { html }), ...(text === '' ? {} : { text }) })
  }
  return (
    <section class="desk-paste" aria-label="Put a page in">
      <label>
        <span>Its address, if it has one</span>
        <input
          type="url"
          value={url}
          placeholder="https://"
          onInput={({ currentTarget }) => setUrl(currentTarget.value)}
        />
      </label>
      <label>
        <span>Paste the page here</span>
        <textarea
          rows={2}
          value=""
          placeholder="Ctrl A and Ctrl C in the page, Ctrl V here"
          disabled={busy}
          onPaste={onPaste}
        />
      </label>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  )
}
