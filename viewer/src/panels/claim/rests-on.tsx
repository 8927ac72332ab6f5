import { words } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import { useAnswer } from '../../model/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { Folded } from '../../parts/folded.tsx'
import { Items } from '../../parts/items.tsx'

/** Who must be right for a claim to stand, with all that it depends on. */
export function RestsOn({ id }: { readonly id: string }) {
  return <Folded title="Rests on">{() => <Asked id={id} />}</Folded>
}

function Asked({ id }: { readonly id: string }) {
  const { reader } = useModel().session.value.open
  const answer = useAnswer('why', id, { all: true })
  return (
    <Answered answer={answer}>
      {(why) => {
        const { title, items } = words.whySection(why, words.namesIn(reader))
        return (
          <>
            <p class="section-lead">{title}</p>
            <Items items={items} />
          </>
        )
      }}
    </Answered>
  )
}
