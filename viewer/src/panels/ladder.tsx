import { useState } from 'preact/hooks'
import {
  type Joining,
  type LadderLine,
  type LadderWay,
  type Rung,
  type Trace,
  type TraceEnd,
  words,
} from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { StatementLines } from '../parts/statement-lines.tsx'
import { WhatIfButton } from '../parts/what-if-button.tsx'
import { labelOf } from '../words/labels.ts'

interface LadderProps {
  readonly lines: readonly LadderLine[]
  /** What was said of the documents later. */
  readonly notices: Trace['notices']
}

/** So many lines at first: the others are mostly pages that name no source. */
const MOST = 4

/** The lines of sourcing of one side of a claim, each from a document down to whoever said it; of many the first, and the others on asking. */
export function Ladder({ lines, notices }: LadderProps) {
  const [all, setAll] = useState(false)
  const shown = all ? lines : lines.slice(0, MOST)
  return (
    <>
      <ol class="ladder">
        {shown.map((line, index) => (
          <Line key={line.end.id} line={line} notices={notices} number={index + 1} of={lines.length} />
        ))}
      </ol>
      {shown.length < lines.length && (
        <button type="button" class="button more" onClick={() => setAll(true)}>
          Show all {words.counted(lines.length, 'origin')}
        </button>
      )}
    </>
  )
}

interface LineProps extends Pick<LadderProps, 'notices'> {
  readonly line: LadderLine
  readonly number: number
  readonly of: number
}

function Line({ line, notices, number, of }: LineProps) {
  const { end, documents, ways } = line
  const [first, ...rest] = ways
  const nameOf = words.namesIn(useModel().session.value.open.reader)
  return (
    <li class="line">
      <h4 class="line-title">
        <span class="eyebrow">{words.originHead(number, of, documents)}</span>
      </h4>
      {first !== undefined && <Rungs way={first} end={end} notices={notices} />}
      {rest.map((way) => (
        <details key={way.rungs.map(keyOf).join(' ')} class="others route">
          <summary>{words.textOf(words.otherWayInWords(way, nameOf))}</summary>
          <Rungs way={way} end={end} notices={notices} />
        </details>
      ))}
    </li>
  )
}

interface RungsProps extends Pick<LadderProps, 'notices'> {
  readonly way: LadderWay
  readonly end: TraceEnd
}

function Rungs({ way: { rungs }, end, notices }: RungsProps) {
  return (
    <ol class="rungs">
      {rungs.map((rung) => (
        <RungEntry key={keyOf(rung)} rung={rung} notices={notices} />
      ))}
      <End end={end} />
    </ol>
  )
}

function keyOf({ source, step }: Rung): string {
  return step?.statement ?? source
}

interface RungProps extends Pick<LadderProps, 'notices'> {
  readonly rung: Rung
}

function RungEntry({ rung: { source, step, joining }, notices }: RungProps) {
  if (step === null)
    return (
      <li class="rung whole">
        <p class="verb">cites, as a whole</p>
        <RecordLink id={source} />
        <Notices source={source} notices={notices} />
      </li>
    )
  return (
    <li class={`rung ${step.carrying ? 'carrying' : 'unread'}`}>
      <RecordLink id={source} />
      <Notices source={source} notices={notices} />
      <StatementLines id={step.statement} step={step} />
      {joining.length > 0 && <Others joining={joining} notices={notices} />}
    </li>
  )
}

interface OthersProps extends Pick<LadderProps, 'notices'> {
  readonly joining: readonly Joining[]
}

function Others({ joining, notices }: OthersProps) {
  return (
    <details class="others">
      <summary>{words.joiningInWords(joining.length)}</summary>
      <ul>
        {joining.map(({ step }) => (
          <li key={step.statement}>
            <RecordLink id={step.source} />
            <Notices source={step.source} notices={notices} />
            <StatementLines id={step.statement} step={step} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What was said of a document later: a correction, a concern. */
function Notices({ source, notices }: Pick<LadderProps, 'notices'> & { readonly source: string }) {
  return words.noticesOf(source, notices).map((said) => (
    <p key={said} class="warning">
      {words.upperFirst(said)}
    </p>
  ))
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
