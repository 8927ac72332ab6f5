import { type Loops, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { useAnswer } from '../model/use-answer.ts'
import { Answered } from '../parts/answered.tsx'
import { LongList } from '../parts/long-list.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Said } from '../parts/said.tsx'
import { Section } from '../parts/section.tsx'
import { goTo } from './go-to.ts'
import { Pane } from './pane.tsx'

/** Where repetition passes for confirmation. */
export function LoopsPane() {
  const answer = useAnswer('loops')
  return (
    <Pane title="Loops and echoes" lead="Where repetition passes for confirmation.">
      <Answered answer={answer}>
        {(found) => (
          <>
            <Rings rings={found.loops} />
            <Echoes echoes={found.echoes} note={words.loopNote('echoes', found)} />
            <FeedbackList feedback={found.feedback} note={words.loopNote('feedback', found)} />
            <ImpossibleList found={found.impossible} />
          </>
        )}
      </Answered>
    </Pane>
  )
}

function Rings({ rings }: { readonly rings: Loops['loops'] }) {
  const model = useModel()
  const nameOf = words.namesIn(model.session.value.open.reader)
  return (
    <Section title={headOf('loops', rings.length)} note={words.LOOP_LABELS.loops.means}>
      <LongList items={rings} keyOf={({ ring }) => ring.join(' ')}>
        {({ ring, grounded, groundedBy, claims, documents }) => (
          <>
            <Chain ids={[...ring, ...ring.slice(0, 1)]} />
            <p class="manner">
              <Said parts={words.heldUpInWords({ grounded, groundedBy }, nameOf)} /> · on{' '}
              {claims.map((claim) => (
                <RecordLink key={claim} id={claim} />
              ))}
            </p>
            <button type="button" class="text-button" onClick={() => goTo(model, documents)}>
              Show it
            </button>
          </>
        )}
      </LongList>
    </Section>
  )
}

/** "Loops: 2" */
function headOf(kind: keyof typeof words.LOOP_LABELS, number: number): string {
  return `${words.LOOP_LABELS[kind].name}: ${number}`
}

/** Records of which each comes from the next. */
function Chain({ ids }: { readonly ids: readonly string[] }) {
  return (
    <p class="chain">
      {ids.map((id, index) => (
        <span key={index}>
          {index > 0 && <span class="verb"> comes from </span>}
          <RecordLink id={id} />
        </span>
      ))}
    </p>
  )
}

function Echoes({ echoes, note }: { readonly echoes: Loops['echoes']; readonly note: string }) {
  return (
    <Section title={headOf('echoes', echoes.length)} note={note}>
      <LongList items={echoes} keyOf={({ claim }) => claim}>
        {({ claim, ...echo }) => (
          <>
            <RecordLink id={claim} />
            <p class="manner">{words.echoInWords(echo)}</p>
          </>
        )}
      </LongList>
    </Section>
  )
}

function FeedbackList({ feedback, note }: { readonly feedback: Loops['feedback']; readonly note: string }) {
  return (
    <Section title={headOf('feedback', feedback.length)} note={note}>
      <LongList items={feedback} keyOf={({ source, earlier, claim }) => `${source} ${earlier} ${claim}`}>
        {({ publisher, claim, documents }) => (
          <>
            <p>
              <RecordLink id={publisher} /> on <RecordLink id={claim} />
            </p>
            <Chain ids={documents} />
          </>
        )}
      </LongList>
    </Section>
  )
}

function ImpossibleList({ found }: { readonly found: Loops['impossible'] }) {
  const nameOf = words.namesIn(useModel().session.value.open.reader)
  return (
    <Section title={headOf('impossible', found.length)} note={words.LOOP_LABELS.impossible.means}>
      <LongList items={found} keyOf={({ statement, from }) => `${statement} ${from}`}>
        {(each) => (
          <p>
            <Said parts={words.impossibleInWords(each, nameOf)} />
          </p>
        )}
      </LongList>
    </Section>
  )
}
