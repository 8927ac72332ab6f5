import { words } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import { useAnswer } from '../../model/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { Items } from '../../parts/items.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { Seen } from '../../parts/seen.tsx'

/** How reliable somebody judged a document, a person or an outlet to be, over time: the grade that stands, and all before it. Nothing where nobody did. */
export function Judged({ id }: { readonly id: string }) {
  const { reader } = useModel().session.value.open
  if (reader.linksTo(id, 'assesses').length === 0) return null
  return (
    <Section title="How reliable people judged it">
      <Seen>{() => <Grades id={id} />}</Seen>
    </Section>
  )
}

function Grades({ id }: { readonly id: string }) {
  const nameOf = words.namesIn(useModel().session.value.open.reader)
  const answer = useAnswer('reliability', id)
  return (
    <Answered answer={answer}>
      {(reliability) => (
        <>
          {words.reliabilityInWords(reliability, nameOf).map((grade, index) => (
            <p key={index} class="grade">
              <Said parts={grade} />
            </p>
          ))}
          {words.gradesOverTime(reliability, nameOf).map((change, index) => (
            <p key={index} class="section-lead">
              Over time: <Said parts={change} />
            </p>
          ))}
          <Items items={words.gradeItems(reliability, nameOf)} most={5} />
        </>
      )}
    </Answered>
  )
}
