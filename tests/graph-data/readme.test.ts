import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EDGE_KINDS, edgeRow, STATUSES } from '../../src/index.ts'
import { everyRecord } from '../../src/model/dataset.ts'
import { TLP_LEVELS } from '../../src/model/fields.ts'
import { KIND_NAMES } from '../../src/model/kinds.ts'
import { SCHEMAS } from '../../src/model/schema/schemas.ts'
import { ACTOR_TYPES } from '../../src/model/vocabulary/actor.ts'
import { ATTRIBUTIONS, CONFIDENCES, LIKELIHOODS } from '../../src/model/vocabulary/assessment.ts'
import { RELATION_TYPES } from '../../src/model/vocabulary/relation.ts'
import { GENRES, NOTICE_TYPES, READ, SOURCE_TYPES } from '../../src/model/vocabulary/source.ts'
import { CERTAINTIES, POLARITIES, TERMS } from '../../src/model/vocabulary/statement.ts'
import { TOPIC_TYPES } from '../../src/model/vocabulary/topic.ts'
import { hearsay } from '../cli/harness.ts'
import { DATA, deepseek, guttenberg, ivermectin, ROOT } from './bundled.ts'

const README = readFileSync(join(DATA, 'README.md'), 'utf8')
const PROSE = README.replace(/```[\s\S]*?```/g, '')
const CODE = new Set([...PROSE.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code))

const ids = new Set(
  [deepseek, guttenberg, ivermectin].flatMap(({ dataset }) => [...everyRecord(dataset)].map(({ record }) => record.id)),
)
const datasets = new Set([deepseek, guttenberg, ivermectin].map(({ dataset }) => dataset.manifest.id))

describe('the page on the data', () => {
  test('names only records that exist', () => {
    const named = [...CODE].filter(
      (code) => /^[a-z0-9]+([.-][a-z0-9]+){2,}$/.test(code) && !/^[\d-]+$/.test(code) && !existsSync(join(DATA, code)),
    )
    expect(named.length).toBeGreaterThan(30)
    expect(
      named.filter((id) => !ids.has(id) && !datasets.has(id) && !(SOURCE_TYPES as readonly string[]).includes(id)),
    ).toEqual([])
  })

  test.each(['dataset', ...KIND_NAMES] as const)('has every field of a %s', (kind) => {
    const schema = SCHEMAS[kind]
    expect(Object.keys(schema.shape).filter((field) => !CODE.has(field))).toEqual([])
  })

  test('has every word of every vocabulary', () => {
    const words = [
      ACTOR_TYPES,
      ATTRIBUTIONS,
      CERTAINTIES,
      CONFIDENCES,
      GENRES,
      Object.keys(LIKELIHOODS),
      NOTICE_TYPES,
      POLARITIES,
      READ,
      RELATION_TYPES,
      SOURCE_TYPES,
      STATUSES,
      TERMS,
      TLP_LEVELS,
      TOPIC_TYPES,
    ]
    expect(words.flat().filter((word) => !CODE.has(word))).toEqual([])
  })

  test('has the edge table', () => {
    const rows = [...README.matchAll(/^\| `(\w+)` \| (\w+) \| ([\w, ]+) \| (.+) \|$/gm)].map(([, ...row]) => row)
    expect(rows).toEqual(
      EDGE_KINDS.map((kind) => [kind, edgeRow(kind).from, edgeRow(kind).to.join(', '), edgeRow(kind).label]),
    )
  })

  test('counts right', () => {
    const parts = README.split('\n').flatMap((line) =>
      /^\| `[\w-]+(\/|\.yaml)` \|/.test(line) ? [line.split('|')] : [],
    )
    const sum = (column: number, side = 0) =>
      parts.reduce((total, cells) => total + Number(cells[column]?.split('/')[side]?.trim() || 0), 0)
    const { sources, claims, statements } = deepseek.dataset
    const unread = sources.filter(({ knownVia }) => knownVia !== undefined).length
    expect([sum(3), sum(3, 1), sum(4), sum(5)]).toEqual([
      sources.length - unread,
      unread,
      claims.length,
      statements.length,
    ])
    for (const { dataset: small } of [guttenberg, ivermectin])
      expect(README.replaceAll('\n', ' ')).toContain(
        `${small.sources.length} sources in all, ${small.claims.length} claims, ${small.statements.length} statements, ${small.assessments.length} assessments`,
      )
    const unstated = claims.filter(({ id }) => !statements.some(({ claim }) => claim === id)).length
    expect([unstated, README.includes('Eleven claims have no statement of their own')]).toEqual([11, true])
  })

  test('links to places that exist', () => {
    const anchors = new Set(
      [...README.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      ),
    )
    const links = [...README.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(5)
    const broken = links.filter((link) => {
      const [path = '', anchor] = link.split('#')
      return path === '' ? !anchors.has(anchor ?? '') : !existsSync(join(DATA, path))
    })
    expect(broken).toEqual([])
  })

  const shown = [...README.matchAll(/```console\n\$ npx hearsay (.+)\n([\s\S]*?)```/g)]
  test.each(shown.map(([, command = '', output = '']) => ({ command, output })))(
    'shows what hearsay $command prints, line by line in order',
    async ({ command, output }) => {
      const { out, status } = await hearsay(command.split(' '), { bundledData: join(DATA, 'deepseek-v4'), cwd: ROOT })
      expect(status).toBe(0)
      const printed = out.split('\n')
      for (const line of output.trimEnd().split('\n')) {
        const at = printed.indexOf(line)
        expect(at, `"${line}" is printed after the line before it`).toBeGreaterThanOrEqual(0)
        printed.splice(0, at + 1)
      }
    },
  )

  test('has a tour', () => {
    expect(shown.length).toBeGreaterThanOrEqual(6)
  })
})
