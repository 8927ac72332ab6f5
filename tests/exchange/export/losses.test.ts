import { beforeAll, describe, expect, test } from 'vitest'
import type { Exported, Exporter } from '../../../src/exchange/export/exporter.ts'
import { EXPORTERS } from '../../../src/exchange/export/exporters.ts'
import { type Dataset, datasetOfKinds, everyRecord, recordsOf } from '../../../src/model/dataset.ts'
import { recordSchemas } from '../../../src/model/json-schema.ts'
import { KIND_NAMES, type Kind } from '../../../src/model/kinds.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { everyField, FULL, OTHER_MANIFEST } from './every-field.ts'

const base = everyField()
/** Answers are of what was, whatever is changed: what of a record only shows in an answer is not in the file. */
const view = openGraph(base).at({})

const bytesOf = ({ files }: Exported) => JSON.stringify(files)
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The dataset with another record in the place of the one that has every field. */
function withRecord(kind: Kind, record: object | undefined): Dataset {
  const { id } = FULL[kind].record
  return datasetOfKinds(base.manifest, (each) => {
    const records = recordsOf(base, each)
    if (each !== kind) return records
    return records.flatMap((own) => (own.id !== id ? [own] : record === undefined ? [] : [record as typeof own]))
  })
}

/** Every field of a record, those of its parts by their path, and the record with another value there. */
function* changed(kind: Kind): Generator<{ field: string; record: object }> {
  const { record, otherwise } = FULL[kind]
  const others = new Map(Object.entries(otherwise))
  for (const [field, value] of Object.entries(record)) {
    if (field === 'id') continue
    const other: unknown = others.get(field)
    if (!isObject(value) || !isObject(other)) yield { field, record: { ...record, [field]: other } }
    else
      for (const part of Object.keys(value))
        yield { field: `${field}.${part}`, record: { ...record, [field]: { ...value, [part]: other[part] } } }
  }
}

test('every field of every kind is among them, with another value', () => {
  for (const kind of KIND_NAMES) {
    const used = new Set(
      [...everyRecord(base)].filter((each) => each.kind === kind).flatMap(({ record }) => Object.keys(record)),
    )
    const known = Object.keys((recordSchemas()[kind] as { properties: object }).properties)
    expect([kind, known.filter((field) => !used.has(field) && field !== 'says')]).toEqual([kind, []])
    const { id: _, ...fields } = FULL[kind].record
    expect([kind, Object.keys(fields).filter((field) => !(field in FULL[kind].otherwise))]).toEqual([kind, []])
  }
})

describe.each(Object.keys(EXPORTERS))('what is lost in %s', (format) => {
  let exporter: Exporter
  let before: Exported
  let lost: Set<string>
  beforeAll(async () => {
    exporter = await (EXPORTERS[format] as () => Promise<Exporter>)()
    before = await exporter.write({ dataset: base, view, asked: [] })
    lost = new Set(before.losses.map(({ kind, id, field }) => `${kind} ${id} ${field}`))
  })
  const isLost = (kind: Kind | 'dataset', id: string, field: string) =>
    [field, field.replace(/\..*/, ''), ''].some((each) => lost.has(`${kind} ${id} ${each}`))

  test('is what changes nothing in the file when it is another, and nothing else is', async () => {
    const wrong: string[] = []
    for (const kind of KIND_NAMES) {
      for (const { field, record } of changed(kind)) {
        const after = await exporter.write({ dataset: withRecord(kind, record), view, asked: [] })
        const shows = bytesOf(after) !== bytesOf(before)
        const told = isLost(kind, FULL[kind].record.id, field)
        if (shows === told) wrong.push(`${kind} ${field}: ${told ? 'lost, and yet there' : 'gone, and not told'}`)
      }
    }
    for (const [field, value] of Object.entries(OTHER_MANIFEST)) {
      const dataset = { ...base, manifest: { ...base.manifest, [field]: value } as Dataset['manifest'] }
      const { files } = await exporter.write({ dataset, view, asked: [] })
      const shows =
        JSON.stringify(files.map(({ text }) => text)) !== JSON.stringify(before.files.map(({ text }) => text))
      // An id may also be no more than the name of the file.
      if (field !== 'id' && shows === isLost('dataset', base.manifest.id, field)) wrong.push(`dataset ${field}`)
    }
    expect(wrong).toEqual([])
  })

  test('is told of records that are there, in fields that they have, once and with a reason', () => {
    const records = new Map<string, object>([
      [`dataset ${base.manifest.id}`, base.manifest],
      ['tour first', {}],
    ])
    for (const { kind, record } of everyRecord(base)) records.set(`${kind} ${record.id}`, record)
    expect(lost.size).toBe(before.losses.length)
    for (const { kind, id, field, why } of before.losses) {
      const record = records.get(`${kind} ${id}`)
      expect(why).not.toBe('')
      expect([kind, id, field, record !== undefined && hasField(record, field)]).toEqual([kind, id, field, true])
    }
  })

  test('stays the same when it is written again, which gives the same bytes', async () => {
    expect(await exporter.write({ dataset: everyField(), view: openGraph(everyField()).at({}), asked: [] })).toEqual(
      before,
    )
    for (const { text } of before.files) expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true)
  })
})

function hasField(record: object, field: string): boolean {
  if (field === '') return true
  let value: unknown = record
  for (const part of field.split('.')) value = isObject(value) ? value[part] : undefined
  return value !== undefined
}
