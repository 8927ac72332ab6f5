import { privateAmounts, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { OutsideLink } from '../parts/outside-link.tsx'
import { Section } from '../parts/section.tsx'
import { openRecord } from '../state/page-state.ts'
import { labelOf } from '../words/labels.ts'

/** On paper: the documents of a dossier by their numbers, and whether some of it is not for everybody. */
export function PrintedSources() {
  const { printed, session, state } = useModel()
  const { open } = session.value
  const { reader } = open
  if (printed.value === undefined) return null
  const sources = [...printed.value].flatMap(([id, number]) => {
    const source = reader.record('source', id)
    return source === undefined ? [] : [{ number, source }]
  })
  const claim = openRecord(state.value) ?? ''
  const marked = words.privateInWords(privateAmounts(open.subgraph([claim], { depth: 0, preserve: 'answers' }).dataset))
  return (
    <Section title="Documents, by number">
      <ol class="printed-sources">
        {sources.map(({ number, source }) => (
          <li key={source.id} value={number}>
            {labelOf(reader, source.id)}: {source.title}. <OutsideLink href={source.url}>Document</OutsideLink>{' '}
            <OutsideLink href={source.archivedUrl}>archived copy</OutsideLink>
          </li>
        ))}
      </ol>
      {marked !== '' && <p>{marked}</p>}
    </Section>
  )
}
