import type { JsonEntry } from '../json-entry.ts'
import { readReferences } from './external-references.ts'
import { askIdentity, idOf, keyOf, type StixReading } from './stix-reading.ts'

/** Types of objects that claims may be about, and what sort of topic they are. */
const TOPIC_TYPES: Readonly<Record<string, string>> = {
  'attack-pattern': 'concept',
  campaign: 'event',
  'course-of-action': 'concept',
  incident: 'event',
  identity: 'concept',
  infrastructure: 'product',
  location: 'place',
  malware: 'product',
  tool: 'product',
  vulnerability: 'concept',
}

/** Types that are somebody, of whom it is not known how many. */
const GROUPS: ReadonlySet<string> = new Set(['threat-actor', 'intrusion-set'])

/** Makes a topic of each campaign and incident, and documents of what they refer to: what DISARM has its cases from. */
export function readEvents(reading: StixReading): void {
  for (const entry of reading.ofType('campaign', 'incident'))
    if (thingOf(idOf(entry), reading) !== undefined && reading.recordOf.get(idOf(entry))?.key === keyOf(entry))
      readReferences(entry, reading)
}

/** What a claim can be about: a record, and what it is called. */
export interface Thing {
  readonly key: string
  readonly name: string
}

/** The thing that an object is, made where it was not yet: only what a claim is about is taken over. */
export function thingOf(id: string, reading: StixReading): Thing | undefined {
  const known = reading.recordOf.get(id)
  const entry = reading.objects.get(id)
  const record = known && reading.records.get(known.key)
  const name = record?.fields['name'] ?? record?.fields['title']
  if (known !== undefined && typeof name === 'string') return { key: known.key, name }
  return known === undefined && entry !== undefined ? madeThing(entry, reading) : undefined
}

function madeThing(entry: JsonEntry, reading: StixReading): Thing | undefined {
  const printed = String(entry.value['type'])
  const isGroup = GROUPS.has(printed)
  const topic = Object.hasOwn(TOPIC_TYPES, printed) ? TOPIC_TYPES[printed] : undefined
  if (topic === undefined && !isGroup) return undefined
  const name = entry.text('name')?.trim()
  if (name === undefined) return undefined
  askIdentity(entry)
  if (isGroup) entry.tell('assumed', 'a threat actor, or an intrusion set, is taken for a group of people', name)
  const fields = { name, type: isGroup ? 'group' : topic, description: entry.text('description') }
  reading.addObject(isGroup ? 'actor' : 'topic', entry, fields)
  reading.recordOf.set(idOf(entry), { key: keyOf(entry), kind: isGroup ? 'actor' : 'topic' })
  return { key: keyOf(entry), name }
}
