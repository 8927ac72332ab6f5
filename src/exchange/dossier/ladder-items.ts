import type { GraphReader } from '../../graph/reader.ts'
import type { LadderLine, LadderWay } from '../../query/trace/ladder.ts'
import type { Rung } from '../../query/trace/rungs.ts'
import type { Trace, TraceEnd, TraceStep } from '../../query/trace/trace.ts'
import { joiningInWords, originHead } from '../../words/ladder.ts'
import { type NameOf, named, namesIn } from '../../words/names.ts'
import { noticesOf } from '../../words/notices.ts'
import { type Item, type Parts, say } from '../../words/parts.ts'
import { mannerOf, originNote, printedSigns } from '../../words/trace.ts'

/** The lines of sourcing of one side: under each origin the documents from the top down to it, each under the one that repeats it. */
export function ladderItems(reader: GraphReader, lines: readonly LadderLine[], notices: Trace['notices']): Item[] {
  const told = { reader, notices, nameOf: namesIn(reader) }
  return lines.map(({ end, documents, ways }, index) => ({
    text: say`${originHead(index + 1, lines.length, documents)}: ${endOf(told, end)}`,
    under: ways.flatMap((way) => wayItems(told, way, end)),
  }))
}

interface Told {
  readonly reader: GraphReader
  readonly nameOf: NameOf
  /** What was said of documents later. */
  readonly notices: Trace['notices']
}

/** Whoever stands at the end of a line, to whom they belong and that they are not named; or the document that names no source. */
function endOf({ reader, nameOf }: Told, end: TraceEnd): Parts {
  const affiliation = reader.record('actor', end.id)?.affiliation
  const belongs = affiliation === undefined ? [] : say`, ${named(nameOf, affiliation)}`
  const note = originNote(end)
  return say`${named(nameOf, end.id)}${belongs}${note === '' ? '' : `, ${end.disclosed ? '' : 'which '}${note}`}`
}

/** From the top down: each rung under the one before it, and at the foot whoever said it. */
function wayItems(told: Told, { rungs }: LadderWay, end: TraceEnd): Item[] {
  const said = end.disclosed ? say`comes from ${endOf(told, end)}` : ['names no source']
  const whole = rungs.find(({ step }) => step === null)
  const foot = whole === undefined ? said : say`cites as a whole ${documentOf(told, whole.source)}, which ${said}`
  return rungs.reduceRight<Item[]>((below, rung) => rungItems(told, rung, below), [{ text: foot }])
}

function rungItems(told: Told, { step, joining }: Rung, below: Item[]): Item[] {
  if (step === null) return below
  if (joining.length === 0) return [{ text: stepOf(told, step), under: below }]
  const others = joining.map((other) => ({ text: stepOf(told, other.step) }))
  return [{ text: stepOf(told, step), under: [...below, { text: [joiningInWords(others.length)], under: others }] }]
}

/** A document, and what was said of it later. */
function documentOf({ nameOf, notices }: Told, source: string): Parts {
  return say`${named(nameOf, source)}${noticesOf(source, notices)
    .map((said) => ` · ${said}`)
    .join('')}`
}

/** The same, with how it is put, and what in print tells how it was come by. */
function stepOf(told: Told, step: TraceStep): Parts {
  const statement = told.reader.record('statement', step.statement)
  const facts = statement === undefined ? [] : [...mannerOf(statement, step), ...printedSigns(statement)]
  return say`${documentOf(told, step.source)}${facts.map((fact) => ` · ${fact}`).join('')}`
}
