import { words } from '../library.ts'
import { OutsideLink } from '../parts/outside-link.tsx'

/** The library's glossary, a subject at a time: each term in a sentence, and what the field calls it. */
export function GlossaryList() {
  return (
    <>
      {words.GLOSSARY.map(({ title, entries }) => (
        <details key={title} class="glossary">
          <summary>{title}</summary>
          <dl>
            {entries.map((entry) => (
              <Term key={entry.term} entry={entry} />
            ))}
          </dl>
        </details>
      ))}
    </>
  )
}

function Term({ entry: { term, means, field } }: { readonly entry: words.GlossaryEntry }) {
  return (
    <>
      <dt>{words.upperFirst(term)}</dt>
      <dd>
        {means}
        {field.map(({ source, term: theirs, note }) => {
          const { name, url } = words.GLOSSARY_SOURCES[source]
          return (
            <span key={`${source} ${theirs}`} class="field-term">
              <OutsideLink href={url}>{name}</OutsideLink>: {theirs}
              {note !== undefined && ` (${note})`}
            </span>
          )
        })}
      </dd>
    </>
  )
}
