import { knowFile } from '../answers/graph-files.ts'
import { type Dataset, digestOf, openQuickGraph, type QuickGraph, type Trace, type ViewOptions } from '../library.ts'
import { isPacked, type Shown } from '../load/packed-data.ts'
import { fullScene } from '../scene/full-scene.ts'
import type { Scene } from '../scene/scene.ts'
import { tellingClaim } from './telling-claim.ts'

/** A dataset that the page shows: opened once, never changed; what is asked twice is answered from memory. */
export interface Session {
  readonly open: QuickGraph
  readonly telling: string | undefined
  /** Whether it has so many records that only a part is drawn at a time. */
  readonly isLarge: boolean
  /** Whether searching it takes so long that it is done beside the page. */
  readonly isSearchedBeside: boolean
  /** The bytes of the snapshot that it is read from; undefined where its records are all there. */
  readonly bytes: number | undefined
  scene(folded: boolean): Scene
  /** The status that a claim has in a view. */
  statusOf(claim: string, options: ViewOptions): string
  /** An answer of the library, kept for as long as it is among the last few thousand. */
  answer<T>(question: string, subject: string, options: ViewOptions, ask: () => T): T
  traceOf(claim: string, options?: ViewOptions): Trace
  /** The digest of the dataset, worked out when it is first asked for: some time for a large one. */
  digest(): string
}

const KEPT = 5000
/** Which ways a claim is tied to one that is the same. */
const EQUAL = ['linksFrom', 'linksTo'] as const

/** Of more records only what is near to what is asked for is made a scene of. */
const LARGE = 40_000

/** So many records are searched, and the index of their words is made, in a moment. */
const QUICKLY_SEARCHED = 3000

function countOf({ claims, sources, actors, statements }: Dataset): number {
  return claims.length + sources.length + actors.length + statements.length
}

export function openSession(shown: Shown): Session {
  const open = isPacked(shown) ? shown.graph : openQuickGraph(shown)
  if (isPacked(shown)) knowFile(open, shown.file)
  const records = isPacked(shown) ? shown.records : countOf(shown)
  const isLarge = records > LARGE
  const isSearchedBeside = isPacked(shown) ? isLarge : records > QUICKLY_SEARCHED
  const scenes = new Map<boolean, Scene>()
  const answers = new Map<string, unknown>()
  let digest: string | undefined
  const answer = <T>(question: string, subject: string, options: ViewOptions, ask: () => T): T => {
    const key = JSON.stringify([question, subject, options])
    const known = answers.has(key)
    const value = known ? (answers.get(key) as T) : ask()
    answers.delete(key)
    answers.set(key, value)
    const [oldest] = answers.keys()
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest)
    return value
  }
  return {
    open,
    ...{ isLarge, isSearchedBeside, bytes: isPacked(shown) ? shown.file.size : undefined },
    telling: tellingClaim(open, isLarge),
    scene: (folded) => {
      const scene = scenes.get(folded) ?? fullScene(open, folded)
      scenes.set(folded, scene)
      return scene
    },
    statusOf: (claim, options) => {
      const isAlone = !EQUAL.some((links) => open.reader[links](claim, 'equivalent').length > 0)
      if (isAlone && open.reader.linksTo(claim, 'assesses').length === 0) return 'unassessed'
      return answer('status', claim, options, () => open.at(options).status(claim)).status
    },
    answer,
    traceOf: (claim, options = {}) => answer('trace', claim, options, () => open.at(options).trace(claim)),
    digest: () => {
      digest ??= digestOf(open.dataset)
      return digest
    },
  }
}
