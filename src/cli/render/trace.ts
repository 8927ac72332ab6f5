import { groupBy, type OpenGraph, type Trace, type TraceEnd, type TraceSide, type TraceStep } from '../../index.ts'
import type { Page } from '../page.ts'
import { counted } from './words.ts'

/**
 * A trace for people: under each end of a line, whoever has it from there, as a tree, so that many outlets that repeat one
 * person are seen to hang on that one.
 */
export function renderTrace(trace: Trace, page: Page): string {
  const { style } = page
  const claim = page.graph.reader.record('claim', trace.claim)
  const parts = [
    `${style('bold', trace.claim)}\n${page.wrap(claim?.text ?? '', '  ')}`,
    renderSide('For', trace.for, page),
    trace.against.steps.length > 0 ? renderSide('Against', trace.against, page) : '',
    renderNoComment(trace, page),
    renderMutations(trace, page),
    renderNotCounted(trace, page),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function renderSide(title: string, side: TraceSide, page: Page): string {
  if (side.steps.length === 0) return `${page.style('bold', title)}: nothing carries it\n`
  const carrying = side.steps.filter((step) => step.carrying)
  const documents = new Set(carrying.map(({ source }) => source)).size
  const head = `${counted(carrying.length, 'statement')} in ${counted(documents, 'document')}, ${counted(side.ends.length, 'origin')}`
  const children = childrenOf(side)
  const tree: Tree = { children, placed: new Set(), page }
  const alone = side.ends.filter((end) => standsAlone(end, children))
  const trees = side.ends.filter((end) => !alone.includes(end)).map((end) => renderEnd(end, tree))
  const pages = alone.length < FEW ? alone.map((end) => renderEnd(end, tree)) : [renderAlone(alone, tree)]
  return `${page.wrap(`${page.style('bold', title)}: ${head}`)}\n${[...trees, ...pages].join('\n')}`
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
  return `${tree.page.wrap(tree.page.style(['bold', 'cyan'], title), '  ')}${lines.join('')}`
}

interface Tree {
  readonly children: ReadonlyMap<string, readonly TraceStep[]>
  readonly placed: Set<string>
  readonly page: Page
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
  const { page } = tree
  const kind = end.disclosed ? (end.anonymous ? ', anonymous' : '') : ', which does not say where it has it from'
  const title = `${page.style(['bold', 'cyan'], page.name(end.id))}${kind} ${page.style('dim', `[${end.id}]`)}`
  return `${page.wrap(title, '  ')}${renderChildren(end.id, '  ', tree)}`
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
      return `${renderDocument(steps, { indent, last, page: tree.page, parent })}${below.join('')}`
    })
    .join('')
}

function renderDocument(
  steps: readonly TraceStep[],
  at: { indent: string; last: boolean; page: Page; parent: string },
): string {
  const { page, indent, last, parent } = at
  const [first] = steps
  if (first === undefined) return ''
  const several = steps.length > 1 ? [counted(steps.length, 'statement')] : []
  const facts = [
    ...new Set([...steps.flatMap((step) => describeStep(step, page.graph)), ...several, ...alsoFrom(steps, parent)]),
  ]
  const title = page.style(first.carrying ? 'reset' : 'dim', publisherOf(first.source, page))
  const tail = page.style('dim', `${facts.join(' · ')} [${first.source}]`)
  return page.wrap(`${title} ${tail}`, `${indent}${last ? '   ' : '│  '}`, `${indent}${last ? '└─ ' : '├─ '}`)
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

function publisherOf(id: string, page: Page): string {
  const source = page.graph.reader.record('source', id)
  return source?.publisher === undefined ? page.name(id) : page.name(source.publisher)
}

/** Who was asked and did not say, with how that is told: by one document as declined, by its copies perhaps otherwise. */
function renderNoComment({ noComment }: Trace, page: Page): string {
  if (noComment.length === 0) return ''
  const byWhom = groupBy(
    noComment,
    ({ ends, response }) => `${ends.map(({ id }) => page.name(id)).join(', ')}: ${response ?? 'no comment'}`,
  )
  const lines = [...byWhom].map(([title, told]) => {
    const sources = [...new Set(told.map(({ source }) => source))]
    return page.wrap(`${title}, in ${counted(sources.length, 'document')}: ${sources.join(', ')}`, '    ', '  ')
  })
  return `${page.style('bold', 'No comment')}\n${lines.sort().join('')}`
}

function renderMutations({ mutations }: Trace, page: Page): string {
  if (mutations.length === 0) return ''
  const lines = mutations.map(({ statement, from, of }) =>
    page.wrap(`${statement} says other than ${of.join(', ')}${of.includes(from) ? '' : ` in ${from}`}`, '    ', '  '),
  )
  return `${page.style('bold', 'Says something else than what it comes from')} (carries nothing along)\n${lines.join('')}`
}

function renderNotCounted({ notCounted }: Trace, page: Page): string {
  if (notCounted.length === 0) return ''
  const lines = notCounted.map(({ statement, reason, because }) =>
    page.wrap(`${statement}: ${REASON_WORDS[reason]} (${because.join(', ')})`, '    ', '  '),
  )
  return `${page.style('bold', 'Does not count')}\n${lines.join('')}`
}

const REASON_WORDS = {
  later: 'later than asked',
  retracted: 'retracted, removed or withdrawn',
  without: 'taken away',
  unread: 'in a document that nobody read',
  loop: 'leads only round in a loop',
} as const
