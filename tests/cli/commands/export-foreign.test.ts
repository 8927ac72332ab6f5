import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EXPORT_FORMATS } from '../../../src/index.ts'
import { hearsay, TINY } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const run = (...args: readonly string[]) =>
  hearsay(['export', '--data', '-', ...args], { input: TINY, cwd: folder.path, env: { HOME: folder.path } })
const read = (name: string) => readFileSync(folder.at(name), 'utf8')

describe('hearsay export in a foreign format', () => {
  test('prints it, and says how much of the dataset is not in it', async () => {
    const { status, out, err } = await run('--format', 'mermaid')
    expect([status, out.split('\n')[3]]).toEqual([0, 'flowchart LR'])
    expect(err).toMatch(/^Not in it: .*\. --report tells which\.$/m)
    expect((await run('--format', 'prov')).err).toContain('Nothing is lost')
  })

  test('lists the formats, each with what it is for', async () => {
    const { status, out } = await run('--formats')
    expect([status, out.trimEnd().split('\n').length]).toEqual([0, EXPORT_FORMATS.length])
    expect(out).toMatch(/^gexf +GEXF 1\.3: the whole graph, for Gephi$/m)
  })

  test('takes the format from the ending of the file, which may not say another', async () => {
    expect((await run('-o', 'all.gexf')).status).toBe(0)
    expect(read('all.gexf')).toContain('<gexf ')
    const { status, err } = await run('--format', 'graphml', '-o', 'other.gexf')
    expect([status, err]).toEqual([2, expect.stringContaining('the name says gexf, --format says graphml')])
    expect((await run('--format', 'graphml', '-o', 'other.yaml')).err).toContain('nothing was written')
    expect(folder.list()).toEqual(['all.gexf'])
  })

  test('tells all that is lost in words, or each field of each record in a file', async () => {
    const { err } = await run('--format', 'graphviz', '--report')
    expect(err).toMatch(/^ {2}of documents: .*: a drawing has no place for it$/m)
    await run('--format', 'graphviz', '-o', 'a.dot', '--report', 'lost.json')
    const lost = JSON.parse(read('lost.json')) as { kind: string; id: string; field: string; why: string }[]
    expect(lost).toContainEqual({ kind: 'source', id: 'wire', field: 'type', why: 'a drawing has no place for it' })
    expect((await run('--report')).err).toContain('lose nothing')
  })

  test('writes a part, as of a date, and withholds before anything is written', async () => {
    expect((await run('c', '--depth', '0', '--format', 'graphml')).out).not.toContain('id="official"')
    expect((await run('--format', 'graphml', '--as-of', '2026-02-23')).out).not.toContain('id="portal"')
    expect((await run('--format', 'graphml')).out).toContain('id="portal"')
    const marked = TINY.replace('"id":"official"', '"tlp":"red","id":"official"')
    const { out, err } = await hearsay(['export', '--data', '-', '--format', 'graphml', '--tlp', 'green'], {
      input: marked,
      cwd: folder.path,
    })
    expect([out.includes('official'), err.includes('ithheld')]).toEqual([false, true])
    expect((await run('--format', 'gexf', '--depth', '1')).err).toContain('--depth goes with ids')
  })

  test('writes formats of many files into a folder, of which none is replaced unless it is forced', async () => {
    expect((await run('--format', 'csv')).err).toContain('name a folder with -o')
    expect((await run('--format', 'csv', '-o', 'tables')).status).toBe(0)
    expect(folder.list()).toContain('tables')
    expect((await run('--format', 'csv', '-o', 'tables')).err).toContain('there is a file of that name')
    expect((await run('--format', 'csv', '-o', 'tables', '--force')).status).toBe(0)
  })
})
