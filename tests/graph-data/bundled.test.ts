import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { everyRecord } from '../../src/model/dataset.ts'
import { REFERENCES, referencedIds } from '../../src/model/references.ts'
import { readDataset } from '../../src/node.ts'
import { DATA, deepseek, guttenberg, ivermectin, ROOT } from './bundled.ts'

const FILES = readdirSync(DATA, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()

describe.each(['deepseek-v4', 'guttenberg-wilhelm', 'ivermectin-benha'])('%s', (name) => {
  test('validates with no problem, not even a warning', () => {
    expect(readDataset(resolve(DATA, name)).problems).toEqual([])
  })
})

test('the DeepSeek dataset carries what its story needs', () => {
  const { sources, claims, statements } = deepseek.dataset
  expect(sources.length).toBeGreaterThanOrEqual(60)
  expect(claims.length).toBeGreaterThanOrEqual(150)
  expect(statements.length).toBeGreaterThanOrEqual(400)
  const article = statements.filter(({ source }) => source.startsWith('udit-2026-02-deepseek-v4'))
  expect(new Set(article.map(({ claim }) => claim)).size).toBeGreaterThanOrEqual(80)
})

describe.each([
  ['deepseek-v4', deepseek],
  ['guttenberg-wilhelm', guttenberg],
  ['ivermectin-benha', ivermectin],
])('%s', (_, { dataset }) => {
  test('a source was read, with the day and the address, or is known through others', () => {
    const neither = dataset.sources.filter(({ knownVia, accessed }) => knownVia === undefined && accessed === undefined)
    expect(neither.map(({ id }) => id)).toEqual([])
    const both = dataset.sources.filter(({ knownVia, accessed }) => knownVia !== undefined && accessed !== undefined)
    expect(both.map(({ id }) => id)).toEqual([])
  })

  test('every source says how it was read, and none that is known only through others was', () => {
    const silent = dataset.sources.filter(({ read }) => read === undefined)
    expect(silent.map(({ id }) => id)).toEqual([])
    const unread = dataset.sources.filter(({ read, knownVia }) => (read === 'no') !== (knownVia !== undefined))
    expect(unread.map(({ id }) => id)).toEqual([])
    const whole = dataset.sources.filter(({ read, digest }) => read === 'full' && digest === undefined)
    expect(whole.map(({ id }) => id)).toEqual([])
  })

  test('every claim is stated somewhere, entailed by one that is, or the if or then of a conditional', () => {
    const stated = new Set(dataset.statements.map(({ claim }) => claim))
    const parts = new Set(dataset.claims.flatMap((claim) => [...(claim.if ?? []), claim.then ?? '']))
    const entailed = new Set(dataset.relations.flatMap(({ type, to }) => (type === 'narrows' ? [to] : [])))
    const idle = dataset.claims.filter(({ id }) => !stated.has(id) && !parts.has(id) && !entailed.has(id))
    expect(idle.map(({ id }) => id)).toEqual([])
  })

  test('every actor and topic is named by another record', () => {
    const named = new Set<string>(dataset.manifest.curators)
    for (const { kind, record } of everyRecord(dataset)) {
      for (const row of REFERENCES[kind]) for (const id of referencedIds(record, row)) named.add(id)
    }
    const idle = [...dataset.actors, ...dataset.topics].filter(({ id }) => !named.has(id))
    expect(idle.map(({ id }) => id)).toEqual([])
  })

  test('assessments say why, or rest on something', () => {
    const bare = dataset.assessments.filter(({ rationale, evidence, rating }) => !rationale && !evidence && !rating)
    expect(bare.map(({ id }) => id)).toEqual([])
  })
})

test.each(FILES.map((file) => relative(ROOT, file)))('%s points editors at the schema', (file) => {
  const [first = ''] = readFileSync(resolve(ROOT, file), 'utf8').split('\n')
  const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? ''
  expect(relative(ROOT, resolve(ROOT, dirname(file), schema))).toBe('src/model/hearsay.schema.json')
  expect(existsSync(resolve(ROOT, 'src/model/hearsay.schema.json'))).toBe(true)
})
