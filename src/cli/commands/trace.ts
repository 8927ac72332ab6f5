import { type Trace, type TraceEnd, type TraceSide, type TraceStep, words } from '../../index.ts'
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
 * Under each origin, whoever has it from there, as a tree, so that many outlets that repeat one person are seen to hang on that one.
 */
function layOutTrace(trace: Trace, terminal: Terminal): string {
  const { nameOf } = terminal
  const lists: readonly words.Section[] = [
    { title: 'No comment', items: words.noCommentItems(trace.noComment, nameOf) },
    {
      title: 'Differs from what it comes from, and so adds no support',
      items: words.mutationItems(trace.mutations, nameOf),
    },
    { title: 'Does not count', items: words.notCountedItems(trace.notCounted, nameOf) },
  ]
  const parts = [
    terminal.heading(trace.claim),
    layOutSide('For', trace.for, terminal),
    trace.against.steps.length > 0 ? layOutSide('Against', trace.against, terminal) : '',
    ...lists.map((list) => (list.items.length === 0 ? '' : terminal.section(list))),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function layOutSide(title: string, side: TraceSide, terminal: Terminal): string {
  const head = terminal.style('bold', title)
  if (side.steps.length === 0) return `${head}: nothing that counts supports it\n`
  const children = childrenOf(side)
  const tree: Tree = { children, placed: new Set(), terminal }
  const alone = side.ends.filter((end) => standsAlone(end, children))
  const together = alone.length < FEW ? [] : alone
  const apart = side.ends.filter((end) => !together.includes(end))
  const trees = terminal.each(apart, (end, index) => `${index === 0 ? '' : '\n'}${layOutEnd(end, tree)}`)
  const pages = together.length === 0 ? '' : `${trees === '' ? '' : '\n'}${layOutAlone(together, tree)}`
  return `${terminal.wrap(`${head}: ${words.sideSummary(side)}`)}\n${trees}${pages}`
}

/** From so many on, documents that name no source are listed together. */
const FEW = 3

/** Whether an end is a document that no other document repeats. */
function standsAlone({ id, disclosed }: TraceEnd, children: Tree['children']): boolean {
  if (disclosed) return false
  const own = children.get(id) ?? []
  return own.every(({ statement, source }) => source === id && !children.has(statement))
}

function layOutAlone(ends: readonly TraceEnd[], tree: Tree): string {
  const title = `${words.counted(ends.length, 'document')} that name no source`
  const lines = tree.terminal.each(
    ends,
    ({ id }, index) => layOutChildren(id, '  ', { ...tree, isLast: index === ends.length - 1 }),
    '  ',
  )
  return `${tree.terminal.wrap(tree.terminal.style(['bold', 'cyan'], title), '  ')}${lines}`
}

interface Tree {
  readonly children: ReadonlyMap<string, readonly TraceStep[]>
  readonly placed: Set<string>
  readonly terminal: Terminal
  /** Whether more follows under the same heading, where that is not told by the children themselves. */
  readonly isLast?: boolean
}

/** Steps by what they come from: a statement, an actor, a document; or the end of the line that they open. */
function childrenOf({ steps, ends }: TraceSide): Map<string, TraceStep[]> {
  const documents = new Map(ends.flatMap(({ id, document }) => (document === null ? [] : [[document, id] as const])))
  const children = new Map<string, TraceStep[]>()
  for (const step of steps) {
    const parents = step.comesFrom.map(({ id }) => documents.get(id) ?? id)
    for (const parent of [...parents, ...(step.end === null ? [] : [step.end])]) add(children, parent, step)
  }
  return children
}

function layOutEnd(end: TraceEnd, tree: Tree): string {
  const { terminal } = tree
  const note = words.originNote(end)
  const name = terminal.style(['bold', 'cyan'], terminal.nameOf(end.id))
  const title = `${name}${note === '' ? '' : `, ${note}`} ${terminal.style('dim', `[${end.id}]`)}`
  return `${terminal.wrap(title, '  ')}${layOutChildren(end.id, '  ', tree)}`
}

/** What comes from a statement or an end, each document once, however many statements it has from there. */
function layOutChildren(parent: string, indent: string, tree: Tree): string {
  const fresh = (tree.children.get(parent) ?? []).filter(({ statement }) => !tree.placed.has(statement))
  for (const { statement } of fresh) tree.placed.add(statement)
  const documents = byDocument(fresh)
  const { isLast, ...inner } = tree
  const layOut = (steps: readonly TraceStep[], index: number) => {
    const last = index === documents.length - 1 && (isLast ?? true)
    const deeper = `${indent}${last ? '   ' : '│  '}`
    const below = steps.map(({ statement }) => layOutChildren(statement, deeper, inner))
    return `${layOutDocument(steps, { indent, last, terminal: tree.terminal, parent })}${below.join('')}`
  }
  return tree.terminal.each(documents, layOut, indent)
}

function byDocument(steps: readonly TraceStep[]): TraceStep[][] {
  const documents = new Map<string, TraceStep[]>()
  for (const step of steps) add(documents, step.source, step)
  return [...documents.values()]
}

function add(lists: Map<string, TraceStep[]>, key: string, step: TraceStep): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [step])
  else list.push(step)
}

function layOutDocument(
  steps: readonly TraceStep[],
  at: { indent: string; last: boolean; terminal: Terminal; parent: string },
): string {
  const { terminal, indent, last, parent } = at
  const [first] = steps
  if (first === undefined) return ''
  const several = steps.length > 1 ? [words.counted(steps.length, 'statement')] : []
  const told = steps.flatMap((step) => factsOf(step, terminal))
  const facts = [...new Set([...told, ...several, ...alsoFrom(steps, parent)])]
  const title = terminal.style(first.carrying ? 'reset' : 'dim', terminal.nameOf(first.source))
  const tail = terminal.style('dim', `${facts.map((fact) => ` · ${fact}`).join('')} [${first.source}]`)
  return terminal.wrap(`${title}${tail}`, `${indent}${last ? '   ' : '│  '}`, `${indent}${last ? '└─ ' : '├─ '}`)
}

function alsoFrom(steps: readonly TraceStep[], parent: string): string[] {
  const others = new Set(steps.flatMap(({ comesFrom }) => (comesFrom.length > 1 ? comesFrom.map(({ id }) => id) : [])))
  others.delete(parent)
  return others.size === 0 ? [] : [`also from ${words.counted(others.size, 'other')}`]
}

/** What a reader needs of a step besides who it is: how it is put, and what it prints. */
function factsOf(step: TraceStep, { reader }: Terminal): string[] {
  const statement = reader.record('statement', step.statement)
  return statement === undefined ? [] : [...words.mannerOf(statement, step), ...words.printedSigns(statement)]
}
