import { OUTLET_PREFIX, type words } from '../library.ts'
import { RecordLink } from './record-link.tsx'

/** What the library says, with each record that it names as one to open. */
export function Said({ parts }: { readonly parts: words.Parts }) {
  return (
    <>
      {parts.map((part, index) =>
        typeof part === 'string' ? (
          part
        ) : (
          <RecordLink key={index} id={recordOf(part.record)}>
            {part.text}
          </RecordLink>
        ),
      )}
    </>
  )
}

/** The publisher of an outlet, any other record itself. */
function recordOf(id: string): string {
  return id.startsWith(OUTLET_PREFIX) ? id.slice(OUTLET_PREFIX.length) : id
}
