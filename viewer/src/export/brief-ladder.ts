import {
  type LadderLine,
  type LadderWay,
  type OpenGraph,
  type Rung,
  type Trace,
  type TraceEnd,
  type TraceStep,
  words,
} from '../library.ts'
import { documentLine, endLine } from './brief-lines.ts'
import { type Item, markdownText } from './markdown.ts'

/** The lines of sourcing of one side: under each origin the documents from the top down to it, each under the one that repeats it. */
export function ladderItems({ reader }: OpenGraph, lines: readonly LadderLine[], notices: Trace['notices']): Item[] {
  const open = { reader, notices }
  return lines.map(({ end, documents, ways }, index) => {
    const title = `${words.originHead(index + 1, lines.length, documents)}: ${endLine(open, end.id)}`
    return { text: title, under: ways.flatMap((way) => wayItems(open, way, end)) }
  })
}

/** The names of documents, and what was said of them later. */
interface Told extends Pick<OpenGraph, 'reader'> {
  readonly notices: Trace['notices']
}

function noticesOf({ notices }: Told, source: string): string[] {
  return words.noticesOf(source, notices).map((said) => `**${markdownText(said)}**`)
}

/** From the top down: each rung under the one before it, and at the foot whoever said it. */
function wayItems(open: Told, { rungs }: LadderWay, end: TraceEnd): Item[] {
  const said = end.disclosed ? `comes from ${endLine(open, end.id)}` : 'names no source'
  const whole = rungs.find(({ step }) => step === null)
  const foot =
    whole === undefined
      ? said
      : `cites as a whole ${[documentLine(open, whole.source), ...noticesOf(open, whole.source)].join(' · ')}, which ${said}`
  return rungs.reduceRight<Item[]>((below, rung) => rungItems(open, rung, below), [{ text: foot }])
}

function rungItems(open: Told, { step, joining }: Rung, below: Item[]): Item[] {
  if (step === null) return below
  if (joining.length === 0) return [{ text: stepLine(open, step), under: below }]
  const others = joining.map((other) => ({ text: stepLine(open, other.step) }))
  const title = words.joiningInWords(others.length)
  return [{ text: stepLine(open, step), under: [...below, { text: title, under: others }] }]
}

function stepLine(open: Told, step: TraceStep): string {
  return [documentLine(open, step.source), ...noticesOf(open, step.source), ...mannerOf(open, step)].join(' · ')
}

/** How it is put, and what in print tells how it was come by. */
function mannerOf({ reader }: Told, step: TraceStep): string[] {
  const statement = reader.record('statement', step.statement)
  if (statement === undefined) return []
  return [...words.mannerOf(statement, step), ...words.printedSigns(statement)].map(markdownText)
}
