import { groupBy, type OpenGraph, type Trace, type TraceEnd, type TraceSide, type TraceStep } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'
import { counted } from '../words.ts'

/** `hearsay trace` */
export const traceCommand = asCommand<Trace>({
  name: 'trace',
  summary: 'every line of sourcing of a claim, down to whoever said it',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  examples: [
    'hearsay trace v4-trained-on-blackwell-in-china',
    'hearsay trace v4-trained-on-blackwell-in-china --as-of 2026-02-24 --json',
  ],
  ask: (graph, [claim = '']) => graph.trace(claim),
  render: renderTrace,
})

/**
 * A trace for people: under each end of a line, whoever has it from there, as a tree, so that many outlets that repeat one
 * person are seen to hang on that one.
 */
function renderTrace(trace: Trace, terminal: Terminal): string {
  const { style } = terminal
  const claim = terminal.graph.reader.record('claim', trace.claim)
  const parts = [
    `${style('bold', trace.claim)}\n${terminal.wrap(claim?.text ?? '', '  ')}`,
    renderSide('For', trace.for, terminal),
    trace.against.steps.length > 0 ? renderSide('Against', trace.against, terminal) : '',
    renderNoComment(trace, terminal),
    renderMutations(trace, terminal),
    renderNotCounted(trace, terminal),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function renderSide(title: string, side: TraceSide, terminal: Terminal): string {
  if (side.steps.length === 0) return `${terminal.style('bold', title)}: nothing carries it\n`
  const carrying = side.steps.filter((step) => step.carrying)
  const documents = new Set(carrying.map(({ source }) => source)).size
  const head = `${counted(carrying.length, 'statement')} in ${counted(documents, 'document')}, ${counted(side.ends.length, 'origin')}`
  const children = childrenOf(side)
  const tree: Tree = { children, placed: new Set(), terminal }
  const alone = side.ends.filter((end) => standsAlone(end, children))
  const trees = side.ends.filter((end) => !alone.includes(end)).map((end) => renderEnd(end, tree))
  const pages = alone.length < FEW ? alone.map((end) => renderEnd(end, tree)) : [renderAlone(alone, tree)]
  return `${terminal.wrap(`${terminal.style('bold', title)}: ${head}`)}\n${[...trees, ...pages].join('\n')}`
}

/** From so many on, documents that say it and nothing of where they have it from are listed together. */
const FEW = 3

/** Whether an end is a document that nobody else has it from. */
function standsAlone({ id, disclosed }: TraceEnd, children: Tree['children']): boolean {
  if (disclosed) return false
  const own = children.get(id) ?? []
  return own.every(({ statement, source }) => source === id && !children.has(statement))
}

function renderAlone(ends: readonly TraceEnd[], tree: Tree): string {
  const title = `${counted(ends.length, 'document')} that do not say where they have it from`
  const lines = ends.map(({ id }, index) => renderChildren(id, '  ', { ...tree, isLast: index === ends.length - 1 }))
  return `${tree.terminal.wrap(tree.terminal.style(['bold', 'cyan'], title), '  ')}${lines.join('')}`
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
  const links = steps.flatMap((step) => {
    const parents = step.comesFrom.map(({ id }) => documents.get(id) ?? id)
    return [...parents, ...(step.end === null ? [] : [step.end])].map((parent) => ({ parent, step }))
  })
  const grouped = groupBy(links, ({ parent }) => parent)
  return new Map([...grouped].map(([parent, list]) => [parent, list.map(({ step }) => step)]))
}

function renderEnd(end: TraceEnd, tree: Tree): string {
  const { terminal } = tree
  const kind = end.disclosed ? (end.anonymous ? ', anonymous' : '') : ', which does not say where it has it from'
  const title = `${terminal.style(['bold', 'cyan'], terminal.name(end.id))}${kind} ${terminal.style('dim', `[${end.id}]`)}`
  return `${terminal.wrap(title, '  ')}${renderChildren(end.id, '  ', tree)}`
}

/** What comes from a statement or an end, each document once, however many statements it has from there. */
function renderChildren(parent: string, indent: string, tree: Tree): string {
  const fresh = (tree.children.get(parent) ?? []).filter(({ statement }) => !tree.placed.has(statement))
  for (const { statement } of fresh) tree.placed.add(statement)
  const documents = [...groupBy(fresh, ({ source }) => source).values()]
  const { isLast, ...inner } = tree
  return documents
    .map((steps, index) => {
      const last = index === documents.length - 1 && (isLast ?? true)
      const deeper = `${indent}${last ? '   ' : '│  '}`
      const below = steps.map(({ statement }) => renderChildren(statement, deeper, inner))
      return `${renderDocument(steps, { indent, last, terminal: tree.terminal, parent })}${below.join('')}`
    })
    .join('')
}

function renderDocument(
  steps: readonly TraceStep[],
  at: { indent: string; last: boolean; terminal: Terminal; parent: string },
): string {
  const { terminal, indent, last, parent } = at
  const [first] = steps
  if (first === undefined) return ''
  const several = steps.length > 1 ? [counted(steps.length, 'statement')] : []
  const facts = [
    ...new Set([
      ...steps.flatMap((step) => describeStep(step, terminal.graph)),
      ...several,
      ...alsoFrom(steps, parent),
    ]),
  ]
  const title = terminal.style(first.carrying ? 'reset' : 'dim', publisherOf(first.source, terminal))
  const tail = terminal.style('dim', `${facts.join(' · ')} [${first.source}]`)
  return terminal.wrap(`${title} ${tail}`, `${indent}${last ? '   ' : '│  '}`, `${indent}${last ? '└─ ' : '├─ '}`)
}

function alsoFrom(steps: readonly TraceStep[], parent: string): string[] {
  const others = new Set(steps.flatMap(({ comesFrom }) => (comesFrom.length > 1 ? comesFrom.map(({ id }) => id) : [])))
  others.delete(parent)
  return others.size === 0 ? [] : [`also from ${counted(others.size, 'other')}`]
}

/** What a reader needs of a step besides who it is: date, how sure, on what terms, hedges, and what is missing. */
function describeStep(step: TraceStep, { reader }: OpenGraph): string[] {
  const statement = reader.record('statement', step.statement)
  const source = reader.record('source', step.source)
  const certainty = statement?.certainty === 'unspecified' ? undefined : statement?.certainty
  return [
    source?.published,
    certainty,
    statement?.terms,
    statement?.hedges === undefined ? undefined : `hedged: ${statement.hedges.join(', ')}`,
    step.droppedAttribution ? 'drops the attribution' : undefined,
    statement?.claimsConfirmation === true ? 'claims confirmation' : undefined,
    statement?.credits === undefined ? undefined : `credits "${statement.credits.as}"`,
    statement?.fromBasis === 'inferred' ? 'inferred' : undefined,
    step.carrying ? undefined : 'not read by a curator',
  ].filter((fact): fact is string => fact !== undefined)
}

function publisherOf(id: string, terminal: Terminal): string {
  const source = terminal.graph.reader.record('source', id)
  return source?.publisher === undefined ? terminal.name(id) : terminal.name(source.publisher)
}

/** Who was asked and did not say, with how that is told: by one document as declined, by its copies perhaps otherwise. */
function renderNoComment({ noComment }: Trace, terminal: Terminal): string {
  if (noComment.length === 0) return ''
  const byWhom = groupBy(
    noComment,
    ({ ends, response }) => `${ends.map(({ id }) => terminal.name(id)).join(', ')}: ${response ?? 'no comment'}`,
  )
  const lines = [...byWhom].map(([title, told]) => {
    const sources = [...new Set(told.map(({ source }) => source))]
    return terminal.wrap(`${title}, in ${counted(sources.length, 'document')}: ${sources.join(', ')}`, '    ', '  ')
  })
  return `${terminal.style('bold', 'No comment')}\n${lines.sort().join('')}`
}

function renderMutations({ mutations }: Trace, terminal: Terminal): string {
  if (mutations.length === 0) return ''
  const lines = mutations.map(({ statement, from, of }) =>
    terminal.wrap(
      `${statement} says other than ${of.join(', ')}${of.includes(from) ? '' : ` in ${from}`}`,
      '    ',
      '  ',
    ),
  )
  return `${terminal.style('bold', 'Says something else than what it comes from')} (carries nothing along)\n${lines.join('')}`
}

function renderNotCounted({ notCounted }: Trace, terminal: Terminal): string {
  if (notCounted.length === 0) return ''
  const lines = notCounted.map(({ statement, reason, because }) =>
    terminal.wrap(`${statement}: ${REASON_WORDS[reason]} (${because.join(', ')})`, '    ', '  '),
  )
  return `${terminal.style('bold', 'Does not count')}\n${lines.join('')}`
}

const REASON_WORDS = {
  later: 'later than asked',
  retracted: 'retracted, removed or withdrawn',
  without: 'taken away',
  unread: 'in a document that nobody read',
  loop: 'leads only round in a loop',
} as const
