import { knownByThen } from '../model/known-by-then.ts'
import { useModel } from '../model/model-context.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { KIND_WORDS } from '../words/code-words.ts'
import { labelOf } from '../words/labels.ts'

/** A topic, statement, assessment or status: what it is called, and all that it is tied to. */
export function OtherPanel({ id }: { readonly id: string }) {
  const { session, view } = useModel()
  const { open } = session.value
  const { reader } = open
  const kind = reader.kindOf(id)
  if (kind === undefined) return null
  const all =
    kind === 'status'
      ? reader.linksTo(id, 'hasStatus').map(({ from }) => ({ key: from, label: 'status of', other: from }))
      : open.show(id).links
  const there = new Set(knownByThen(view.value, [...new Set(all.map(({ other }) => other))]))
  const links = all.filter(({ other }) => there.has(other))
  return (
    <article>
      <p class="eyebrow">{KIND_WORDS[kind].one}</p>
      <h2>{labelOf(reader, id)}</h2>
      <p class="note">{reader.record('topic', id)?.description}</p>
      <ul class="plain-list">
        {links.map(({ key, label, other }) => (
          <li key={key}>
            <span class="eyebrow">{label}</span> <RecordLink id={other} />
          </li>
        ))}
      </ul>
    </article>
  )
}
