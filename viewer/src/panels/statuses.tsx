import { type Judgement, words } from '../library.ts'
import { RING_OF_STATUS } from '../looks/shapes.ts'
import { useModel } from '../model/model-context.ts'
import { StatusRing } from '../parts/glyph.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Section } from '../parts/section.tsx'
import { viewOptions } from '../state/page-state.ts'
import { STATUS_WORDS } from '../words/code-words.ts'

function useStatus(claim: string) {
  const { session, state } = useModel()
  const options = viewOptions(state.value)
  const { open, answer } = session.value
  return answer('status', claim, options, () => open.at(options).status(claim))
}

/** The status that somebody gave a claim, with its ring. */
export function StatusBadge({ claim }: { readonly claim: string }) {
  const { status } = useStatus(claim)
  return (
    <span class={`badge status-${status}`}>
      <StatusRing ring={RING_OF_STATUS[status] ?? 'none'} status={status} /> {STATUS_WORDS[status]}
    </span>
  )
}

/** What people made of a claim, latest first. */
export function Statuses({ claim }: { readonly claim: string }) {
  const { current, history, disagreement } = useStatus(claim)
  const all = current === null ? history : [current, ...history]
  if (all.length === 0) return null
  return (
    <Section title="What people made of it" note={disagreement.length > 0 ? `${words.ASSESSORS_DISAGREE}.` : undefined}>
      <ul class="judgements">
        {all.map((judgement) => (
          <JudgementEntry key={judgement.assessment} judgement={judgement} />
        ))}
      </ul>
    </Section>
  )
}

function JudgementEntry({ judgement }: { readonly judgement: Judgement }) {
  const { by, date, rationale } = judgement
  return (
    <li>
      <p>
        <strong>{words.judgementInWords(judgement)}</strong> · {words.shortDate(date)} · <RecordLink id={by} />
      </p>
      {rationale !== null && <p class="note">{rationale}</p>}
    </li>
  )
}
