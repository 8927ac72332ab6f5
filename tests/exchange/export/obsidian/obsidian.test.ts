import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseDataset } from '../../../../src/dataset/parse.ts'
import { noteNames } from '../../../../src/exchange/export/obsidian/note-names.ts'
import { obsidian } from '../../../../src/exchange/export/obsidian/obsidian.ts'
import { markdown } from '../../../../src/exchange/import/markdown/markdown.ts'
import { type Dataset, everyRecord } from '../../../../src/model/dataset.ts'
import { withReferences } from '../../../../src/model/references.ts'
import { openGraph } from '../../../../src/query/open-graph.ts'
import { testing } from '../../import/proposals.ts'
import { everyField } from '../every-field.ts'

const vaultOf = async (dataset: Dataset) => obsidian.write({ dataset, view: openGraph(dataset).at({}), asked: [] })

function datasetOf(sections: object): Dataset {
  const text = JSON.stringify({ dataset: { format: 1, id: 'odd', title: 'Odd' }, ...sections })
  const { dataset, problems } = parseDataset([{ path: 'odd.json', text }])
  if (dataset === undefined) throw new Error(JSON.stringify(problems))
  return dataset
}

/** What somebody may write to break a note. */
const HOSTILE = [
  '[[Start]] #tag %%gone%% ==mark== $x$ ^block <b>b</b> `code` *a* _b_ ~~c~~ [a](https://a.example) https://b.example www.c.example | a@b.example [^1]',
  '# Heading',
  '- item',
  '1. one',
  '---\ntitle: other\n---',
  '> quote',
  '```\ncode',
  'CON',
  'a/b\\c:d*e?f"g<h>i|j',
  '..',
  'ünïcode 中文 🧵',
]
const odd = () =>
  datasetOf({
    actors: HOSTILE.map((name, at) => ({ id: `actor-${at}`, name, type: 'person', description: name })),
    sources: HOSTILE.map((title, at) => ({
      id: `source-${at}`,
      title,
      type: 'other',
      authors: [`actor-${at}`],
      description: title,
      'x-own': title,
      'x-deep': { a: [1] },
    })),
    claims: HOSTILE.map((text, at) => ({ id: `claim-${at}`, text, tags: [text, '2026', 'two words', 'fit'] })),
    statements: HOSTILE.map((note, at) => ({
      id: `says-${at}`,
      source: `source-${at}`,
      claim: `claim-${at}`,
      from: [`actor-${at}`],
      note,
      anchor: { exact: note },
    })),
  })

const SYNTAX = { extensions: [gfm(), frontmatter(['yaml'])] }
/** Addresses in plain text are no links to Obsidian where their colon is written as an entity: only what the syntax makes a link is one. */
const TREE = [
  ...gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
  frontmatterFromMarkdown(['yaml']),
]

function nodesIn(text: string): Nodes[] {
  const found: Nodes[] = []
  const open: Nodes[] = [fromMarkdown(text, { ...SYNTAX, mdastExtensions: TREE })]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node)
    if ('children' in node) open.push(...[...node.children].reverse())
  }
  return found
}

const propertiesOf = (text: string) => parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') as Record<string, unknown>
const notesIn = (files: readonly { path: string; text: string }[]) => files.filter(({ path }) => path.endsWith('.md'))
const nameOf = (path: string) => (path.split('/').at(-1) ?? '').replace(/\.md$/, '')

/** A record as its properties have it: parts put together again, links read by the notes that they lead to. */
function recordOf(text: string, idOf: ReadonlyMap<string, string>): Record<string, unknown> {
  const { aliases: _, kind, tags, 'tags-as-written': written, ...flat } = propertiesOf(text)
  const record: Record<string, unknown> = {}
  for (const [path, value] of Object.entries({
    ...flat,
    ...((written ?? tags) === undefined ? {} : { tags: written ?? tags }),
  })) {
    const parts = path.startsWith('x-') ? [path] : path.split('.')
    let holder = record
    for (const part of parts.slice(0, -1)) {
      holder[part] ??= {}
      holder = holder[part] as Record<string, unknown>
    }
    holder[parts.at(-1) ?? ''] = value
  }
  return withReferences(
    lists(record) as object,
    kind as 'claim',
    (link) => idOf.get(/^\[\[(.*)\]\]$/.exec(link)?.[1] ?? '') ?? link,
  ) as Record<string, unknown>
}

function lists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const parts = Object.entries(value).map(([name, part]) => [name, lists(part)] as const)
  return parts.length > 0 && parts.every(([name]) => /^\d+$/.test(name))
    ? parts.map(([, part]) => part)
    : Object.fromEntries(parts)
}

describe.each([
  ['every field', everyField],
  ['what is meant to break it', odd],
])('the vault of a dataset with %s', (_, make) => {
  const dataset = make()

  test('has what came back and what was told as lost, together what went in', async () => {
    const { files, losses } = await vaultOf(dataset)
    const notes = notesIn(files).map(({ path, text }) => ({ name: nameOf(path), text }))
    const idOf = new Map(notes.map(({ name, text }) => [name, String(propertiesOf(text)['id'])]))
    const keyed = notes.map(({ text }) => recordOf(text, idOf))
    const isStart = (at: number) => notes[at]?.name === 'Start'
    const back = new Map(keyed.flatMap((record, at) => (isStart(at) ? [] : [[String(record['id']), record] as const])))
    const lost = new Set(losses.map(({ id, field }) => `${id} ${field}`))
    for (const { record } of everyRecord(dataset)) {
      const kept = Object.fromEntries(Object.entries(record).filter(([field]) => !lost.has(`${record.id} ${field}`)))
      expect(back.get(record.id)).toEqual(kept)
    }
    const { tours: __, retired: ___, ...manifest } = dataset.manifest
    expect(keyed.find((_, at) => isStart(at))).toEqual(manifest)
  })

  test('has links that all lead to a note, and no other markup than its own', async () => {
    const { files } = await vaultOf(dataset)
    const names = new Set(files.map(({ path }) => nameOf(path)))
    for (const { text } of notesIn(files)) {
      const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')
      for (const [, target = ''] of text.matchAll(/(?<!\\)\[\[([^\]|]+)(?:\|[^\]]*)?\]\]/g))
        expect(names).toContain(target)
      const nodes = nodesIn(body)
      const kinds = new Set(nodes.map(({ type }) => type))
      for (const type of [
        'link',
        'image',
        'html',
        'code',
        'inlineCode',
        'emphasis',
        'delete',
        'table',
        'thematicBreak',
        'footnoteReference',
        'definition',
      ] as const)
        expect([type, kinds.has(type), body]).toEqual([type, false, body])
      for (const node of nodes)
        if (node.type === 'heading')
          expect(['For it', 'What speaks against it', 'What people made of it', 'What it says']).toContain(
            (node.children[0] as { value?: string }).value,
          )
      // A tag, a comment, a highlight or a block's name, as Obsidian knows them.
      expect(body.replace(/\[\[[^\]]*\]\]/g, '')).not.toMatch(/(?<=^|\s)#[\p{L}\d]|%%|==|(?<=\s)\^\w+$/mu)
      expect(body).not.toMatch(/%%/)
    }
  })

  test('has names that every system takes, no two the same in small letters', async () => {
    const { files } = await vaultOf(dataset)
    const folded = files.map(({ path }) => path.normalize('NFKC').toLowerCase())
    expect(new Set(folded).size).toBe(files.length)
    for (const { path } of files)
      for (const part of path.split('/')) {
        expect(part).not.toMatch(/[[\]#^|:*?"<>\\]|^\.|[. ]$|^(?:con|nul|aux|prn)(?:\.|$)/i)
        expect(new TextEncoder().encode(part).length).toBeLessThan(256)
      }
  })

  test('is read by our own importer: its documents come back with title and address', async () => {
    const { read, datasetOf: made } = testing(markdown, 'note.md')
    const { files } = await vaultOf(dataset)
    for (const { path, text } of notesIn(files).filter((each) => each.path.startsWith('Documents/'))) {
      const { url, title } = propertiesOf(text)
      const { sources } = made(await read(text, path))
      if (url !== undefined) expect(sources).toMatchObject([{ title, url }])
      else expect(sources).toEqual([])
    }
  })
})

test('tables of each kind are bases that YAML reads, and show only properties that there are', async () => {
  const { files } = await vaultOf(everyField())
  const bases = files.filter(({ path }) => path.endsWith('.base'))
  expect(bases).toHaveLength(8)
  for (const { text } of bases) {
    const { filters, views } = parse(text) as { filters: { and: string[] }; views: { type: string; order: string[] }[] }
    expect(filters.and[0]).toMatch(/^note\.kind == "\w+"$/)
    expect(views[0]?.order[0]).toBe('file.name')
  }
})

test('a claim has both sides in words, with links to what they name', async () => {
  const dataset = datasetOf({
    actors: [{ id: 'rana', name: 'Rana Idris', type: 'person' }],
    sources: [
      { id: 'log', title: 'The log', type: 'other' },
      { id: 'gazette', title: 'The ferry', type: 'article' },
    ],
    claims: [{ id: 'left', text: 'The ferry left at six.' }],
    statements: [
      { id: 'one', source: 'gazette', claim: 'left', from: ['rana'] },
      { id: 'two', source: 'log', claim: 'left', polarity: 'denies' },
    ],
  })
  const { files } = await vaultOf(dataset)
  const text = files.find(({ path }) => path === 'Claims/The ferry left at six.md')?.text ?? ''
  expect(text).toContain('aliases:\n  - "The ferry left at six."')
  const [, supporting = '', against = ''] = text.split(/^## .*$/m)
  expect(supporting).toContain('[[Rana Idris]]')
  expect(against).toContain('[[The log')
})

test('names that are the same in small letters, or too long, are told apart by the id', () => {
  const long = 'word '.repeat(100)
  const names = noteNames([
    ['a', 'The Ferry'],
    ['b', 'the ferry'],
    ['c', `${long}one`],
    ['d', `${long}two`],
    ['e', 'Alone'],
  ])
  expect(names.get('a')).toBe('The Ferry (a)')
  expect(names.get('b')).toBe('the ferry (b)')
  expect(names.get('c')).toMatch(/^word .* word \(c\)$/)
  expect(names.get('d')).not.toBe(names.get('c'))
  expect(names.get('e')).toBe('Alone')
})
