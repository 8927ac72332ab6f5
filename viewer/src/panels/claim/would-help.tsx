import { type Strengthens, words } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import { useAnswer } from '../../model/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { Items } from '../../parts/items.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { Seen } from '../../parts/seen.tsx'

/** What to find out to help a claim most, and what each would change: a list of what to do next. */
export function WouldHelp({ id }: { readonly id: string }) {
  return (
    <Section title="What would help most">
      <Seen>{() => <Asked id={id} />}</Seen>
    </Section>
  )
}

function Asked({ id }: { readonly id: string }) {
  const answer = useAnswer('strengthens', id)
  return <Answered answer={answer}>{(strengthens) => <ToDo strengthens={strengthens} />}</Answered>
}

function ToDo({ strengthens }: { readonly strengthens: Strengthens }) {
  const { reader } = useModel().session.value.open
  const { title, items, note } = words.strengthensSection(strengthens, words.namesIn(reader))
  return (
    <>
      <p class="section-lead">{items.length === 0 ? title : `Now: ${words.strengthInWords(strengthens.before)}.`}</p>
      <ul class="to-do">
        {items.map(({ text, under = [] }, index) => (
          <li key={index}>
            <Said parts={text} />
            {under.length > 0 && (
              <details class="others">
                <summary>{words.counted(under.length, 'candidate')}</summary>
                <Items items={under} />
              </details>
            )}
          </li>
        ))}
      </ul>
      {note !== undefined && <p class="note">{note}</p>}
    </>
  )
}
