import { type Dispute, type Stories, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { useAnswer } from '../model/use-answer.ts'
import { Answered } from '../parts/answered.tsx'
import { LongList } from '../parts/long-list.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Said } from '../parts/said.tsx'
import { goTo } from './go-to.ts'
import { Pane } from './pane.tsx'

/** Which claims in conflict can be true together: of each dispute the sets side by side. */
export function ConsistentSetsPane() {
  const answer = useAnswer('stories')
  return (
    <Pane
      title="Consistent sets"
      lead="Where claims contradict each other, each column is a set of them that can stand together: one reading of the story."
    >
      <Answered answer={answer}>{(found) => <Disputes found={found} />}</Answered>
    </Pane>
  )
}

function Disputes({ found }: { readonly found: Stories }) {
  const nameOf = words.namesIn(useModel().session.value.open.reader)
  const denied = words.deniedInWords(found, nameOf)
  return (
    <>
      <p class="pane-sum">
        <Said parts={words.setsHead(found, nameOf)} />
      </p>
      <LongList
        items={found.disputes}
        keyOf={({ claims }) => claims.map(({ claim }) => claim).join(' ')}
        class="disputes"
      >
        {(dispute) => <DisputeEntry dispute={dispute} />}
      </LongList>
      {denied.length > 0 && (
        <p class="section-note">
          <Said parts={denied} />
        </p>
      )}
    </>
  )
}

function DisputeEntry({ dispute }: { readonly dispute: Dispute }) {
  const model = useModel()
  const nameOf = words.namesIn(model.session.value.open.reader)
  const everywhere = new Set(words.inEverySet(dispute))
  const decided = words.decidedItems(dispute, nameOf)
  return (
    <>
      <h3>{words.disputeHead(dispute)}</h3>
      {everywhere.size > 0 && <ClaimList title="in every set" claims={[...everywhere]} />}
      <section class="set-columns" aria-label="Sets, side by side">
        {dispute.stories.map((set, index) => (
          <ClaimList key={set.join(' ')} title={`Set ${index + 1}`} claims={set.filter((id) => !everywhere.has(id))} />
        ))}
      </section>
      {decided.length > 0 && (
        <ul class="plain-list manner">
          {decided.map(({ text }, index) => (
            <li key={index}>
              <Said parts={text} />
            </li>
          ))}
        </ul>
      )}
      <p class="actions">
        <button
          type="button"
          class="text-button"
          onClick={() =>
            goTo(
              model,
              dispute.claims.map(({ claim }) => claim),
            )
          }
        >
          Show the dispute
        </button>
      </p>
    </>
  )
}

function ClaimList({ title, claims }: { readonly title: string; readonly claims: readonly string[] }) {
  return (
    <div class="set-column">
      <p class="eyebrow">{title}</p>
      {claims.length === 0 ? (
        <p class="manner">none of them</p>
      ) : (
        <ul>
          {claims.map((id) => (
            <li key={id}>
              <RecordLink id={id} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
