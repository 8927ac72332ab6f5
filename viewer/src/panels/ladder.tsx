import type { TraceEnd, TraceSide, TraceStep } from '../library.ts'
import { type LadderLine, ladderOf, type Opening, type Rung } from '../model/ladder.ts'
import { useModel } from '../model/model-context.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { StatementLines } from '../parts/statement-lines.tsx'
import { WhatIfButton } from '../parts/what-if-button.tsx'
import { labelOf } from '../words/labels.ts'
import { count } from '../words/phrases.ts'

/** The lines of sourcing of one side of a claim, each from a document down to whoever said it. */
export function Ladder({ side }: { readonly side: TraceSide }) {
  const lines = ladderOf(side)
  return (
    <ol class="ladder">
      {lines.map((line, index) => (
        <Line key={line.end.id} line={line} number={index + 1} of={lines.length} />
      ))}
    </ol>
  )
}

function Line({ line, number, of }: { readonly line: LadderLine; readonly number: number; readonly of: number }) {
  const { end, openings } = line
  const [first, ...rest] = openings
  const documents = openings.reduce((sum, opening) => sum + opening.documents, 0)
  return (
    <li class="line">
      <h4 class="line-title">
        <span class="eyebrow">
          Origin {number} of {of} · {count(documents, 'document')}
        </span>
      </h4>
      {first !== undefined && <Rungs opening={first} end={end} />}
      {rest.map((opening) => (
        <details key={opening.rungs.at(-1)?.step.statement} class="others route">
          <summary>
            Another way to the same origin: {count(opening.documents, 'document')} through{' '}
            <SourceName id={opening.rungs.at(-1)?.step.source} />
          </summary>
          <Rungs opening={opening} end={end} />
        </details>
      ))}
    </li>
  )
}

function SourceName({ id }: { readonly id: string | undefined }) {
  const { reader } = useModel().session.value.open
  return <>{id === undefined ? '' : labelOf(reader, id)}</>
}

function Rungs({ opening: { rungs, document }, end }: { readonly opening: Opening; readonly end: TraceEnd }) {
  return (
    <ol class="rungs">
      {rungs.map((rung) => (
        <RungEntry key={rung.step.statement} rung={rung} />
      ))}
      {document !== null && (
        <li class="rung whole">
          <p class="verb">cites, as a whole</p>
          <RecordLink id={document} />
        </li>
      )}
      <End end={end} />
    </ol>
  )
}

function RungEntry({ rung: { step, joining } }: { readonly rung: Rung }) {
  return (
    <li class={`rung ${step.carrying ? 'carrying' : 'unread'}`}>
      <RecordLink id={step.source} />
      <StatementLines id={step.statement} step={step} />
      {joining.length > 0 && <Others steps={joining} how="have it from here" />}
    </li>
  )
}

function Others({ steps, how }: { readonly steps: readonly TraceStep[]; readonly how: string }) {
  return (
    <details class="others">
      <summary>
        {count(steps.length, 'other statement')} {how}
      </summary>
      <ul>
        {steps.map((step) => (
          <li key={step.statement}>
            <RecordLink id={step.source} />
            <StatementLines id={step.statement} step={step} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function End({ end }: { readonly end: TraceEnd }) {
  const { reader } = useModel().session.value.open
  const actor = reader.record('actor', end.id)
  if (!end.disclosed)
    return (
      <li class="rung end undisclosed">
        <p class="end-words">{labelOf(reader, end.id)} does not say where it has it from. The line ends here.</p>
      </li>
    )
  return (
    <li class={`rung end ${end.anonymous ? 'anonymous' : ''}`}>
      <RecordLink id={end.id} />
      <p class="end-words">
        {end.anonymous ? 'Not named. ' : ''}
        {actor?.description ?? ''}
      </p>
      <WhatIfButton id={end.id} />
    </li>
  )
}
