import { type Joining, type LadderLine, type LadderWay, type Rung, type TraceEnd, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { StatementLines } from '../parts/statement-lines.tsx'
import { WhatIfButton } from '../parts/what-if-button.tsx'
import { labelOf } from '../words/labels.ts'

/** The lines of sourcing of one side of a claim, each from a document down to whoever said it. */
export function Ladder({ lines }: { readonly lines: readonly LadderLine[] }) {
  return (
    <ol class="ladder">
      {lines.map((line, index) => (
        <Line key={line.end.id} line={line} number={index + 1} of={lines.length} />
      ))}
    </ol>
  )
}

function Line({ line, number, of }: { readonly line: LadderLine; readonly number: number; readonly of: number }) {
  const { end, documents, ways } = line
  const [first, ...rest] = ways
  const nameOf = words.namesIn(useModel().session.value.open.reader)
  return (
    <li class="line">
      <h4 class="line-title">
        <span class="eyebrow">{words.originHead(number, of, documents)}</span>
      </h4>
      {first !== undefined && <Rungs way={first} end={end} />}
      {rest.map((way) => (
        <details key={way.rungs.map(keyOf).join(' ')} class="others route">
          <summary>{words.textOf(words.otherWayInWords(way, nameOf))}</summary>
          <Rungs way={way} end={end} />
        </details>
      ))}
    </li>
  )
}

function Rungs({ way: { rungs }, end }: { readonly way: LadderWay; readonly end: TraceEnd }) {
  return (
    <ol class="rungs">
      {rungs.map((rung) => (
        <RungEntry key={keyOf(rung)} rung={rung} />
      ))}
      <End end={end} />
    </ol>
  )
}

function keyOf({ source, step }: Rung): string {
  return step?.statement ?? source
}

function RungEntry({ rung: { source, step, joining } }: { readonly rung: Rung }) {
  if (step === null)
    return (
      <li class="rung whole">
        <p class="verb">cites, as a whole</p>
        <RecordLink id={source} />
      </li>
    )
  return (
    <li class={`rung ${step.carrying ? 'carrying' : 'unread'}`}>
      <RecordLink id={source} />
      <StatementLines id={step.statement} step={step} />
      {joining.length > 0 && <Others joining={joining} />}
    </li>
  )
}

function Others({ joining }: { readonly joining: readonly Joining[] }) {
  return (
    <details class="others">
      <summary>{words.joiningInWords(joining.length)}</summary>
      <ul>
        {joining.map(({ step }) => (
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
        <p class="end-words">{labelOf(reader, end.id)} names no source. The line ends here.</p>
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
