import { useEffect, useState } from 'preact/hooks'
import { useModel } from '../../model/model-context.ts'
import { RecordLink } from '../../parts/record-link.tsx'
import { labelOf } from '../../words/labels.ts'
import type { CapturedText, DeskDocuments } from '../saving/desk-documents.ts'
import { MediaForm } from './media-form.tsx'
import { Picture } from './picture.tsx'
import type { Region, Stretch } from './place.ts'
import { Recording } from './recording.tsx'

interface MediaProps {
  readonly documents: DeskDocuments
  readonly capture: CapturedText
}

/** A picture, sound or video at the desk: what it is, a place in it, and what it shows or says there. */
export function MediaDesk({ documents, capture }: MediaProps) {
  const model = useModel()
  const { reader } = model.session.value.open
  const { source, digest, format } = capture
  const address = useOriginal(documents, source, digest)
  const [place, setPlace] = useState<Region | Stretch>()
  const title = reader.record('source', source)?.title ?? labelOf(reader, source)
  const stated = reader.linksTo(source, 'in').map(({ from }) => from)
  return (
    <main class="desk desk-media">
      <header class="desk-bar">
        <button type="button" class="text-button" onClick={() => model.act({ type: 'open-desk' })}>
          All documents
        </button>
        <h2>{title}</h2>
      </header>
      <section class="desk-text" aria-label="What was captured">
        {address === undefined && <p class="working">Loading…</p>}
        {address === null && (
          <p class="desk-hint">This sort of file is not shown here. A place in it can be written beside.</p>
        )}
        {typeof address === 'string' && format === 'image' && (
          <Picture address={address} title={title} region={regionOf(place)} onRegion={setPlace} />
        )}
        {typeof address === 'string' && (format === 'audio' || format === 'video') && (
          <Recording address={address} kind={format} stretch={stretchOf(place)} onStretch={setPlace} />
        )}
      </section>
      <section class="desk-proposals" aria-label="Stated already">
        <header class="desk-head">
          <h2>{stated.length === 0 ? 'Nothing is stated of it yet' : 'Stated already'}</h2>
        </header>
        <ul class="plain">
          {stated.map((id) => (
            <li key={id}>
              <RecordLink id={reader.record('statement', id)?.claim ?? id} />
            </li>
          ))}
        </ul>
      </section>
      <MediaForm documents={documents} source={source} format={format} place={place} onPlace={setPlace} />
    </main>
  )
}

function regionOf(place: Region | Stretch | undefined): Region | undefined {
  return place?.length === 4 ? place : undefined
}

function stretchOf(place: Region | Stretch | undefined): Stretch | undefined {
  return place?.length === 2 ? place : undefined
}

/** An address within the page for the bytes that were captured; null where they are none that it shows. */
function useOriginal(documents: DeskDocuments, source: string, digest: string): string | null | undefined {
  const [address, setAddress] = useState<string | null>()
  useEffect(() => {
    let made: string | undefined
    let isWanted = true
    documents.original(source, digest).then(
      (bytes) => {
        if (!isWanted) return
        made = URL.createObjectURL(bytes)
        setAddress(made)
      },
      () => isWanted && setAddress(null),
    )
    return () => {
      isWanted = false
      if (made !== undefined) URL.revokeObjectURL(made)
    }
  }, [documents, source, digest])
  return address
}
