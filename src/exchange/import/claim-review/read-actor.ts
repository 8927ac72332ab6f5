import { folded } from '../dates/month-names.ts'
import { isPlaceholderAuthor } from '../placeholder.ts'
import { readUrl } from '../read-url.ts'
import { isPost, isProfile } from './post-address.ts'
import type { Reading } from './reading.ts'
import type { Spot, Thing } from './thing.ts'

/** Who speaks or judges, and addresses that stand with their name but lead to what they said. */
export interface ReadActors {
  readonly keys: readonly string[]
  readonly appearances: readonly string[]
}

/** Makes actors of a field that names them, by text, thing or list; of placeholders none. `sort` is taken for granted where nothing says of what sort they are. */
export function readActors(thing: Thing, field: string, sort: 'person' | 'organization', reading: Reading): ReadActors {
  const all = thing.parts(field).map((part) => {
    if (typeof part !== 'string') return actorOfThing(part, sort, reading)
    if (/^https?:/i.test(part)) return { keys: [], appearances: appearanceOf(thing, part, field) }
    return { keys: named(part, { type: undefined, sort }, { spot: thing.spot, reading, thing }), appearances: [] }
  })
  return {
    keys: [...new Set(all.flatMap(({ keys }) => keys))],
    appearances: all.flatMap(({ appearances }) => appearances),
  }
}

/** An author that is only an address: of what they said, or of nobody that one could name. */
function appearanceOf(thing: Thing, text: string, field: string): string[] {
  const url = readUrl(text)?.url
  if (url !== undefined && isPost(url)) return [url]
  thing.tell('notUnderstood', `the field ${field} has an address in the place of a name`, text, [field])
  return []
}

function actorOfThing(thing: Thing, sort: 'person' | 'organization', reading: Reading): ReadActors {
  const name = thing.firstWords('name', 'legalName', 'alternateName')
  const type = typeOf(thing.types)
  const addresses = [
    ...thing.addresses('url').map((url) => ({ url, field: 'url' })),
    ...thing.addresses('sameAs').map((url) => ({ url, field: 'sameAs' })),
  ]
  const isNobody = name === undefined || isPlaceholderAuthor(name)
  const same: string[] = []
  const appearances: string[] = []
  for (const { url, field } of addresses) {
    if (isPost(url) || (isNobody && !isProfile(url))) {
      thing.tell(
        'assumed',
        'an address that stands with the name of somebody leads to what they said, and was taken for that',
        url,
        [field],
      )
      appearances.push(url)
    } else if (!isNobody && (field === 'sameAs' || isProfile(url))) same.push(url)
    else
      thing.tell(
        'ambiguous',
        isNobody
          ? 'an address of nobody who is named'
          : 'an address of somebody may be their page or what they said: it was left out',
        url,
        [field],
      )
  }
  if (name === undefined) return { keys: [], appearances }
  const description = thing.firstWords('jobTitle', 'description')
  const keys = named(name, { type, sort, same, description }, { spot: thing.spot, reading, thing })
  return { keys, appearances }
}

interface Known {
  readonly type: string | undefined
  readonly sort: 'person' | 'organization'
  readonly same?: readonly string[]
  readonly description?: string | undefined
}

function named(
  name: string,
  { type, sort, same = [], description }: Known,
  { spot, reading, thing }: { spot: Spot; reading: Reading; thing: Thing },
): string[] {
  const whole = name.replace(/\s+/g, ' ').trim()
  if (isPlaceholderAuthor(whole)) {
    thing.tell('lost', 'a name that stands for nobody in particular is no actor', name)
    return []
  }
  if (type === undefined) thing.tell('assumed', `nothing says of what sort somebody is who is named: ${sort}`, name)
  const fields = {
    name: whole,
    type: type ?? sort,
    description,
    sameAs: same.length === 0 ? undefined : [...new Set(same)].sort(),
  }
  return [reading.add('actor', `name:${folded(whole)}`, fields, spot)]
}

function typeOf(types: readonly string[]): string | undefined {
  if (types.includes('Person')) return 'person'
  if (types.some((type) => /^Government/.test(type))) return 'government'
  return types.some((type) =>
    /Organization$|^(?:Corporation|NGO|PoliticalParty|Library\w*|Newspaper|Airline|LocalBusiness|SportsTeam)$/.test(
      type,
    ),
  )
    ? 'organization'
    : undefined
}
