import { append } from '../../../algorithm/append.ts'
import type { Fields } from '../../../dataset/raw-record.ts'
import { isObject } from '../json-entry.ts'
import type { Reading } from './reading.ts'
import { type Spot, type Thing, typesOf } from './thing.ts'

/** A review, and the things around it, the nearest first: the article that it is of, the item of a feed. */
export interface FoundReview {
  readonly review: Thing
  readonly around: readonly Thing[]
}

interface Node {
  readonly value: Fields | readonly unknown[]
  readonly spot: Spot
  readonly depth: number
  readonly parent: Node | undefined
  readonly name: string
  /** The names of what is in it that leads to a review. */
  readonly leads: Set<string>
  readonly isReview: boolean
  readonly isInReview: boolean
}

/** No page nests deeper. */
const DEEPEST = 64

export function isReviewType(value: Fields): boolean {
  return typesOf(value).some((type) => type === 'ClaimReview' || type === 'MediaReview')
}

/**
 * Reviews wherever they stand in a value: alone, in lists, `@graph`, items of a feed, as the `review` of an article, and in each other. What leads to none is
 * told as a whole, and what else the things around them say.
 */
export function findReviews(json: unknown, spot: Spot, reading: Reading): FoundReview[] {
  const nodes = nodesOf(json, spot, reading)
  const thingOf = (node: Node) => reading.thing(node.value as Fields, node.spot)
  for (const node of nodes)
    if (node.isReview) for (let at: Node = node; at.parent; at = at.parent) at.parent.leads.add(at.name)
  const found: FoundReview[] = []
  for (const node of nodes) {
    if (node.isReview) found.push({ review: thingOf(node), around: objectsAround(node).map(thingOf) })
    if (node.leads.size > 0 && !Array.isArray(node.value)) for (const name of node.leads) thingOf(node).field(name)
    const isAlone = node.leads.size === 0 && !node.isReview && !node.isInReview
    if (isAlone && !Array.isArray(node.value) && (node.parent === undefined || Array.isArray(node.parent.value)))
      reading.tellNoReview(node.value as Fields, node.spot)
  }
  return found
}

/** All lists and objects, in the order of the file; below what has no review nothing is walked twice. */
function nodesOf(json: unknown, spot: Spot, reading: Reading): Node[] {
  const nodes: Node[] = []
  const open: Node[] = nodeOf(json, { spot, parent: undefined, name: '' })
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    nodes.push(node)
    const { value, depth } = node
    if (depth >= DEEPEST) {
      reading.note('notUnderstood', `things are read to a depth of ${DEEPEST}`, node.spot)
      continue
    }
    const parent = node
    const inside = Object.entries(value).flatMap(([name, part]) => {
      const pointer = `${parent.spot.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
      return nodeOf(part, { spot: { ...parent.spot, pointer }, parent, name })
    })
    append(open, inside.reverse())
    if (!Array.isArray(value)) reading.know(value as Fields, node.spot)
  }
  return nodes
}

function nodeOf(value: unknown, { spot, parent, name }: Pick<Node, 'spot' | 'parent' | 'name'>): Node[] {
  if (!isObject(value) && !Array.isArray(value)) return []
  const isReview = isObject(value) && isReviewType(value)
  const isInReview = parent !== undefined && (parent.isReview || parent.isInReview)
  return [{ value, spot, depth: (parent?.depth ?? 0) + 1, parent, name, leads: new Set(), isReview, isInReview }]
}

function objectsAround(node: Node): Node[] {
  const around: Node[] = []
  for (let at = node.parent; at !== undefined; at = at.parent) if (!Array.isArray(at.value)) around.push(at)
  return around
}
