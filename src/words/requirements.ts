import { groupBy } from '../model/order.ts'
import type { Breaks } from '../query/breaks.ts'
import type { Proposal, Strengthens } from '../query/strengthens/strengthens.ts'
import type { Why } from '../query/why/why.ts'
import { STRENGTH_LABELS } from '../sourcing/strength.ts'
import { agreeing, counted, ranged } from './counted.ts'
import { type NameOf, named, namedAll } from './names.ts'
import { type Item, type Section, say } from './parts.ts'

/** What `why`, `breaks` and `strengthens` say: who must be right, what would have to be wrong, what would help. */

/** Which origins are enough for a claim to stand, each set with what it makes stand on the way. */
export function whySection({ claim, stands, carried, environments, complete }: Why, nameOf: NameOf): Section {
  if (!stands) return { title: carried ? WITHOUT_PREMISE : UNSUPPORTED, items: [] }
  const more = complete ? '' : '; other sets are enough too'
  const which = environments.length === 1 ? 'if this is right' : 'if any one of these is right'
  const items = environments.map(({ ends, grounds }): Item => {
    const before = grounds.map((ground) => ground.claim).filter((other) => other !== claim)
    const through = before.map((other) => ({ text: [named(nameOf, other)] }))
    const under = before.length === 0 ? [] : [{ text: ['by way of'], under: through }]
    return { text: namedAll(nameOf, ends), under }
  })
  return { title: `It stands ${which}${more}`, items }
}

const WITHOUT_PREMISE = 'It is supported, but something that it depends on does not stand.'
const UNSUPPORTED = 'Nothing that counts supports it.'

/** The smallest sets whose fall leaves a claim without support. */
export function breaksSection({ carried, size, sets, complete, kinds }: Breaks, nameOf: NameOf): Section {
  if (!carried) return { title: UNSUPPORTED, items: [] }
  if (size === null)
    return { title: complete ? `No ${BREAKING[kinds]} can leave it without support.` : GIVEN_UP, items: [] }
  const more = complete ? '' : '; there may be more'
  const title = size === 1 ? singleTitle(sets.length) : severalTitle(size, sets.length)
  return { title: `${title}${more}`, items: sets.map((set, index) => setItem(set, index + 1, nameOf)) }
}

const BREAKING = {
  both: 'set of documents, people and organizations',
  sources: 'set of documents',
  actors: 'set of people and organizations',
} as const
const GIVEN_UP = 'The search was given up before any set was found.'

function singleTitle(sets: number): string {
  return `It falls if ${agreeing(sets, 'this', 'any one of these')} is wrong`
}

function severalTitle(size: number, sets: number): string {
  return `It falls only if ${sets === 1 ? 'all of these are wrong' : `${size} are wrong together, as in each of these sets`}`
}

/** So many stand in one line. */
const INLINE = 3

function setItem(set: readonly string[], number: number, nameOf: NameOf): Item {
  if (set.length <= INLINE) return { text: namedAll(nameOf, set) }
  return { text: [`Set ${number}`], under: set.map((id) => ({ text: [named(nameOf, id)] })) }
}

/** Where a claim is, and which single finding would help it most. */
export function strengthensSection({ before, proposals, complete }: Strengthens, nameOf: NameOf): Section {
  const rest = complete ? {} : { note: 'Not everything was tried.' }
  if (proposals.length === 0)
    return { title: 'Nothing that could be found out alone would help it.', items: [], ...rest }
  const groups = groupBy(proposals, ({ kind, gain }) => `${kind} ${gain.routes} ${gain.fewest}`)
  return {
    title: 'What would help most',
    items: [...groups.values()].map((group) => groupItem(group, before, nameOf)),
    ...rest,
  }
}

/** "1 independent route to an origin that is given, 1 origin: one anonymous person" */
export function strengthInWords({ routes, fewest, most, strength }: Strengthens['before']): string {
  return `${routesInWords(routes)}, ${ranged(fewest, most, 'origin')}: ${STRENGTH_LABELS[strength].name}`
}

function groupItem(group: readonly Proposal[], before: Strengthens['before'], nameOf: NameOf): Item {
  const [first] = group
  if (first === undefined) return { text: [] }
  const { kind, after } = first
  const candidates = group.map(({ records }) => records).filter((records) => records.length > 0)
  const effect = `then ${effectInWords(before, after)}`
  return {
    text: say`${IDEA_LABELS[kind]} – ${effect}`,
    under: candidates.map((records) => ({ text: namedAll(nameOf, records) })),
  }
}

function effectInWords(before: Strengthens['before'], after: Strengthens['before']): string {
  const routes = after.routes === before.routes ? [] : [routesInWords(after.routes)]
  const origins = after.fewest === before.fewest ? [] : [`at least ${counted(after.fewest, 'origin')}`]
  return `${[...routes, ...origins].join(', ')}: ${STRENGTH_LABELS[after.strength].name}`
}

/** Routes that end at a page which names no source make nothing stronger, and are not among these. */
function routesInWords(routes: number): string {
  return `${routes === 0 ? 'no independent route' : counted(routes, 'independent route')} to an origin that is given`
}

/** What to do. */
const IDEA_LABELS: Readonly<Record<Proposal['kind'], string>> = {
  newLine: 'Find a new document that quotes somebody independent',
  secondOrigin: 'Find somebody independent who is also quoted in one of these',
  disclosed: 'Find out where one of these has it from, if that is somebody independent',
  affiliation: 'Find out whom one of these belongs to, if that is nobody else here',
  notSame: 'Prove that these two are not the same',
}
