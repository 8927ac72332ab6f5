import { parseDataset } from '../../../src/dataset/parse.ts'
import type { ForeignText, Imported, Importer } from '../../../src/exchange/import/imported.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { KINDS } from '../../../src/model/kinds.ts'
import { withReferences } from '../../../src/model/references.ts'

/** A file as an importer is given it. */
export function foreignText(text: string, name = 'foreign.json'): ForeignText {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    json = undefined
  }
  return { name, text, bytes: new TextEncoder().encode(text), json }
}

/** What an importer makes of a value as JSON. */
export async function importJson(importer: Importer, value: unknown): Promise<Imported> {
  return importer.read(foreignText(JSON.stringify(value)), {})
}

/** The dataset that is made of what was imported, with an id for each key; what is wrong with it throws. */
export function datasetOf({ records }: Imported): Dataset {
  const ids = new Map(records.map(({ key, id }, at) => [key, id ?? `r${at}`]))
  const idOf = (key: string) => ids.get(key) ?? `no-such-record-${key}`
  const sections: Record<string, unknown[]> = {}
  for (const { kind, key, fields } of records) {
    sections[KINDS[kind].section] ??= []
    sections[KINDS[kind].section]?.push({ id: idOf(key), ...withReferences(fields, kind, idOf) })
  }
  const text = JSON.stringify({ dataset: { format: 1, id: 'of-foreign-data', title: 'of foreign data' }, ...sections })
  const { dataset, problems } = parseDataset([{ path: 'imported.json', text }])
  const errors = problems.filter(({ severity, code }) => severity === 'error' || code === 'hidden-character')
  if (errors.length > 0 && records.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)))
  return dataset as Dataset
}

/** A source of numbers from 0 up to 1 that are the same for a seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  '\u202e\u0000',
  '\ud800',
  [],
  {},
  [[]],
  'x'.repeat(3000),
  '2020-13-45',
  'javascript:alert(1)',
  { ['__proto__']: { polluted: true } },
  ['a', 'a'],
  2 ** 60,
  '../..',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:60.999Z',
]

/** A copy of a JSON value in which some parts are others: odd ones, parts of the same value, or gone. */
export function mutated(value: unknown, seed: number): unknown {
  const copy = structuredClone(value)
  const random = dice(seed)
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)]
  const places: { holder: Record<string, unknown> | unknown[]; key: string }[] = []
  const open: unknown[] = [copy]
  while (open.length > 0) {
    const holder = open.pop()
    if (typeof holder !== 'object' || holder === null) continue
    for (const [key, part] of Object.entries(holder)) {
      places.push({ holder: holder as Record<string, unknown>, key })
      open.push(part)
    }
  }
  for (let count = 1 + Math.floor(random() * 6); count > 0; count -= 1) {
    const place = pick(places)
    const other = pick(places)
    if (place === undefined || other === undefined) continue
    const holder = place.holder as Record<string, unknown>
    const kind = random()
    if (kind < 0.2) Array.isArray(holder) ? holder.splice(Number(place.key), 1) : delete holder[place.key]
    else if (kind < 0.6) holder[place.key] = structuredClone(pick(ODD))
    else if (!isWithin(other, place))
      holder[place.key] = structuredClone((other.holder as Record<string, unknown>)[other.key])
  }
  return copy
}

type Place = { holder: object; key: string }

/** A part put inside of itself would grow without end over many rounds. */
function isWithin(other: Place, place: Place): boolean {
  return JSON.stringify((other.holder as Record<string, unknown>)[other.key] ?? null).length > 20_000 || other === place
}

/** How many mutated files a test reads. */
export const FUZZED = Number(process.env['FUZZED_FILES'] ?? 1000)
