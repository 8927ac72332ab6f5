import type { Source } from '../../model/source.ts'
import { DAYS } from './days.ts'
import type { Dice } from './dice.ts'
import type { World } from './world.ts'

/** What a document is for in the dataset; most are plain articles. */
type Role = 'wire' | 'primary' | 'copy' | 'reported' | 'satire' | 'live' | 'corrected' | 'version' | 'plain'

/** What of a document decides what can be said in it. Documents are numbered in the order in which they are published. */
export interface Document {
  readonly number: number
  readonly role: Role
  readonly type: Source['type']
  readonly read: Source['read']
  /** When it is published, as days are counted here. */
  readonly day: number
  /** Of a version, the document that it revises; of a copy, the one that it republishes. */
  readonly original?: number | undefined
}

/** One document in so many is a wire report. */
const WIRE_EVERY = 20
/** A prime that scatters neighbours over the years. */
const SCATTERING = 7919

/** The document of a wire report: some, anywhere in time, far more often than others. */
export function someWire(world: World, dice: Dice): number {
  const wires = Math.ceil(world.counts.sources / WIRE_EVERY)
  return ((dice.skewed(wires, 2) * SCATTERING) % wires) * WIRE_EVERY
}

/** The document of that number. */
export function documentAt(world: World, number: number): Document {
  const dice = world.dice('document', number)
  const { sources } = world.counts
  const earlier = earlierVersion(world, number)
  const role = earlier === undefined ? roleOf(world, number, dice.unit()) : 'version'
  const original = role === 'copy' ? Math.max(0, number - 1 - dice.below(30)) : earlier
  const day = Math.floor((number / sources) * DAYS)
  return { number, role, type: typeOf(role, dice), read: readingOf(role, dice), day, original }
}

/** Whether somebody has read a document, so that places in it can be known. */
export function wasRead({ role, read }: Document): boolean {
  return role !== 'reported' && read !== 'no'
}

/** Versions of one document are so many documents apart. */
const VERSION_STEP = 8
const MOST_VERSIONS = 4
const FAMILY = 64

/** The document that one is a later version of. */
function earlierVersion(world: World, number: number): number | undefined {
  const step = (number % FAMILY) / VERSION_STEP
  if (!Number.isInteger(step) || step === 0 || step >= MOST_VERSIONS) return undefined
  const dice = world.dice('versions', Math.floor(number / FAMILY))
  const versions = dice.chance(0.4) ? 1 : 2 + dice.below(MOST_VERSIONS - 1)
  return step < versions ? number - VERSION_STEP : undefined
}

/** The document that is a later version of one. */
export function laterVersion(world: World, number: number): number | undefined {
  const later = number + VERSION_STEP
  return later < world.counts.sources && earlierVersion(world, later) === number ? later : undefined
}

function roleOf({ counts }: World, number: number, draw: number): Role {
  if (number % WIRE_EVERY === 0) return 'wire'
  if (draw < 0.12) return 'primary'
  if (draw < 0.14) return 'copy'
  if (draw < 0.165) return number + 1 < counts.sources ? 'reported' : 'plain'
  if (draw < 0.174) return 'satire'
  if (draw < 0.182) return 'live'
  return draw < 0.191 && number * 2 < counts.claims ? 'corrected' : 'plain'
}

function typeOf(role: Role, dice: Dice): Source['type'] {
  if (role === 'wire') return 'wire-report'
  if (role === 'primary')
    return dice.pick(['official-document', 'press-release', 'filing', 'paper', 'post', 'dataset', 'interview'])
  return role === 'plain' && dice.chance(0.06) ? dice.pick(['broadcast', 'video', 'image', 'audio']) : 'article'
}

function readingOf(role: Role, dice: Dice): Source['read'] {
  const draw = dice.unit()
  if (role === 'reported') return draw < 0.5 ? 'no' : undefined
  if (draw < 0.1) return 'excerpt'
  if (draw < 0.115) return 'no'
  return draw < 0.3 ? 'full' : undefined
}
