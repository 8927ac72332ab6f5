import type { Loops } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { useAnswer } from '../model/use-answer.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { Section } from '../parts/section.tsx'
import { count } from '../words/phrases.ts'
import { Answered } from './answered.tsx'
import { goTo } from './go-to.ts'
import { LongList } from './long-list.tsx'
import { Pane } from './pane.tsx'

/** Where repetition passes for confirmation. */
export function LoopsPane() {
  const answer = useAnswer('loops')
  return (
    <Pane title="Loops and echoes" lead="Where repetition passes for confirmation.">
      <Answered answer={answer}>
        {({ loops, echoes, feedback, impossible }) => (
          <>
            <Rings rings={loops} />
            <Echoes echoes={echoes} />
            <FeedbackList feedback={feedback} />
            <ImpossibleList found={impossible} />
          </>
        )}
      </Answered>
    </Pane>
  )
}

function Rings({ rings }: { readonly rings: Loops['loops'] }) {
  const model = useModel()
  return (
    <Section title={`Circular reports: ${rings.length}`} note="Each has it from the next, and the last from the first.">
      <LongList items={rings} keyOf={({ ring }) => ring.join(' ')}>
        {({ ring, grounded, claims, documents }) => (
          <>
            <Chain ids={[...ring, ...ring.slice(0, 1)]} />
            <p class="manner">
              {grounded ? 'held up from outside' : 'held up by nothing: it counts for nothing'} · on{' '}
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

/** Records of which each has it from the next. */
function Chain({ ids }: { readonly ids: readonly string[] }) {
  return (
    <p class="chain">
      {ids.map((id, index) => (
        <span key={index}>
          {index > 0 && <span class="verb"> has it from </span>}
          <RecordLink id={id} />
        </span>
      ))}
    </p>
  )
}

function Echoes({ echoes }: { readonly echoes: Loops['echoes'] }) {
  return (
    <Section
      title={`Echoes: ${echoes.length}`}
      note="Claims that stand in more documents than they have origins, the loudest first."
    >
      <LongList items={echoes} keyOf={({ claim }) => claim}>
        {({ claim, documents, ends, echo }) => (
          <>
            <RecordLink id={claim} />
            <p class="manner">
              {count(documents.length, 'document')}, {count(ends.length, 'origin')}: {Number(echo.toFixed(1))} for each
            </p>
          </>
        )}
      </LongList>
    </Section>
  )
}

function FeedbackList({ feedback }: { readonly feedback: Loops['feedback'] }) {
  return (
    <Section
      title={`Feedback: ${feedback.length}`}
      note="A publisher has its own earlier report back through somebody else: it looks like a confirmation and is none."
    >
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
  return (
    <Section
      title={`Impossible order: ${found.length}`}
      note="A document that is older than what it is said to come from."
    >
      <LongList items={found} keyOf={({ statement, from }) => `${statement} ${from}`}>
        {({ source, from, days }) => (
          <p>
            <RecordLink id={source} /> is older by {count(days, 'day')} than <RecordLink id={from} />
          </p>
        )}
      </LongList>
    </Section>
  )
}
