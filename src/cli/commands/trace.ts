import {
  type LadderBranch,
  type LadderTree,
  ladderOf,
  ladderTree,
  type Trace,
  type TraceSide,
  type TraceStep,
  words,
} from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay trace` */
export const traceCommand = asCommand<Trace>({
  name: 'trace',
  summary: 'where a claim comes from: every line of sourcing, down to whoever said it',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  examples: [
    'hearsay trace v4-trained-on-blackwell-in-china',
    'hearsay trace v4-trained-on-blackwell-in-china --as-of 2026-02-24 --json',
  ],
  ask: (graph, [claim = '']) => graph.trace(claim),
  layOut: layOutTrace,
})

/**
 * Under each origin, whoever repeats it, as a tree, so that many outlets that repeat one person are seen to hang on that one.
 */
function layOutTrace(trace: Trace, terminal: Terminal): string {
  const { nameOf } = terminal
  const { notices } = trace
  const ladder = ladderOf(trace)
  const lists: readonly words.Section[] = [
    { title: words.TRACE_HEADS.noComment, items: words.noCommentItems(trace.noComment, nameOf) },
    { title: words.TRACE_HEADS.notices, items: words.noticeItems(trace.notices, nameOf) },
    { title: words.TRACE_HEADS.mutations, items: words.mutationItems(trace.mutations, nameOf) },
    { title: words.TRACE_HEADS.searches, items: words.searchItems(trace.searches, nameOf) },
    { title: words.TRACE_HEADS.judged, items: words.judgedItems(trace.judged, nameOf) },
    { title: words.TRACE_HEADS.notCounted, items: words.notCountedItems(trace.notCounted, nameOf) },
  ]
  const parts = [
    terminal.heading(trace.claim),
    layOutSide('For', { side: trace.for, trees: ladderTree(ladder.for), notices }, terminal),
    trace.against.steps.length > 0
      ? layOutSide('Against', { side: trace.against, trees: ladderTree(ladder.against), notices }, terminal)
      : '',
    ...lists.map((list) => (list.items.length === 0 ? '' : terminal.section(list))),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

interface Side {
  readonly side: TraceSide
  readonly trees: readonly LadderTree[]
  readonly notices: Trace['notices']
}

function layOutSide(title: string, { side, trees, notices }: Side, terminal: Terminal): string {
  const head = terminal.style('bold', title)
  if (side.steps.length === 0) return `${head}: nothing that counts supports it\n`
  const alone = trees.filter(standsAlone)
  const together = alone.length < FEW ? [] : alone
  const apart = trees.filter((tree) => !together.includes(tree))
  const origins = terminal.each(
    apart,
    (tree, index) => `${index === 0 ? '' : '\n'}${layOutTree(tree, notices, terminal)}`,
  )
  const pages = together.length === 0 ? '' : `${origins === '' ? '' : '\n'}${layOutAlone(together, notices, terminal)}`
  return `${terminal.wrap(`${head}: ${words.sideSummary(side)}`)}\n${origins}${pages}`
}

/** From so many on, documents that name no source are listed together. */
const FEW = 3

/** Whether an origin is a document that names no source and that no other document repeats. */
function standsAlone({ end, branches }: LadderTree): boolean {
  return !end.disclosed && branches.every(({ source, branches: above }) => source === end.id && above.length === 0)
}

function layOutAlone(trees: readonly LadderTree[], notices: Trace['notices'], terminal: Terminal): string {
  const title = `${words.counted(trees.length, 'document')} that name no source`
  const branches = trees.flatMap((tree) => tree.branches.map((branch) => ({ branch, parents: [tree.end.id] })))
  const lines = terminal.each(
    branches,
    ({ branch, parents }, index) =>
      layOutBranch(branch, { parents, notices, indent: '  ', last: index === branches.length - 1 }, terminal),
    '  ',
  )
  return `${terminal.wrap(terminal.style(['bold', 'cyan'], title), '  ')}${lines}`
}

function layOutTree({ end, branches }: LadderTree, notices: Trace['notices'], terminal: Terminal): string {
  const note = words.originNote(end)
  const name = terminal.style(['bold', 'cyan'], terminal.nameOf(end.id))
  const title = `${name}${note === '' ? '' : `, ${note}`} ${terminal.style('dim', `[${end.id}]`)}`
  return `${terminal.wrap(title, '  ')}${layOutBranches(branches, { parents: [end.id], notices, indent: '  ' }, terminal)}`
}

interface Place {
  /** What it grows from: an origin, the statements of a document, or a document that is cited as a whole. */
  readonly parents: readonly string[]
  readonly notices: Trace['notices']
  readonly indent: string
}

function layOutBranches(branches: readonly LadderBranch[], place: Place, terminal: Terminal): string {
  return terminal.each(
    branches,
    (branch, index) => layOutBranch(branch, { ...place, last: index === branches.length - 1 }, terminal),
    place.indent,
  )
}

function layOutBranch(branch: LadderBranch, place: Place & { readonly last: boolean }, terminal: Terminal): string {
  const { source, steps, branches } = branch
  const { indent, last, parents, notices } = place
  const deeper = `${indent}${last ? '   ' : '│  '}`
  const facts = [...factsOf(branch, parents, terminal), ...words.noticesOf(source, notices)].map((fact) => ` · ${fact}`)
  const read = steps.length === 0 || steps.some(({ carrying }) => carrying)
  const title = terminal.style(read ? 'reset' : 'dim', terminal.nameOf(source))
  const line = `${title}${terminal.style('dim', `${facts.join('')} [${source}]`)}`
  const own = steps.length === 0 ? [source] : steps.map(({ statement }) => statement)
  const above = layOutBranches(branches, { parents: own, notices, indent: deeper }, terminal)
  return `${terminal.wrap(line, deeper, `${indent}${last ? '└─ ' : '├─ '}`)}${above}`
}

/** What a reader needs of a document besides what it is: how it puts it, what it prints, what else it comes from. */
function factsOf({ steps }: LadderBranch, parents: readonly string[], { reader }: Terminal): string[] {
  if (steps.length === 0) return ['cited as a whole']
  const told = steps.flatMap((step) => {
    const statement = reader.record('statement', step.statement)
    if (statement === undefined) return []
    const where = words.placeInMedia(statement.anchor ?? {})
    return [...words.mannerOf(statement, step), ...words.printedSigns(statement), ...(where === '' ? [] : [where])]
  })
  const several = steps.length > 1 ? [words.counted(steps.length, 'statement')] : []
  return [...new Set([...told, ...several, ...alsoFrom(steps, parents)])]
}

function alsoFrom(steps: readonly TraceStep[], parents: readonly string[]): string[] {
  const others = new Set(steps.flatMap(({ comesFrom }) => (comesFrom.length > 1 ? comesFrom.map(({ id }) => id) : [])))
  for (const parent of parents) others.delete(parent)
  return others.size === 0 ? [] : [`also from ${words.counted(others.size, 'other')}`]
}
