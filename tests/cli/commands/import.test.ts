import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDataset } from '../../../src/dataset/load.ts'
import { hearsay } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const TABLE =
  'Claim,Link,Rating,Checked by,Date\nThe bridge was shut.,https://example.org/a,False,Example Check,2026-04-05\n'
const run = (args: readonly string[], world = {}) => hearsay(['import', ...args], { cwd: folder.path, ...world })

/** The texts of all files below a folder but the journal. */
function texts(): Record<string, string> {
  const files = folder.list().filter((path) => /\.(?:yaml|json|jsonl)$/.test(path) && !path.includes('.hearsay'))
  return Object.fromEntries(files.map((path) => [path, folder.read(path)]))
}

test('prints a valid dataset, and says beside it what was made and what was not taken over', async () => {
  folder.put('checks.csv', TABLE)
  const { status, out, err } = await run(['checks.csv'])
  expect(status).toBe(0)
  expect(err).toContain('checks.csv is csv, table of separated values (CSV, TSV): 1 person or')
  expect(err).toMatch(/things to know: /)
  folder.put('made.yaml', out)
  expect(readDataset(folder.at('made.yaml')).dataset).toMatchObject({
    manifest: { id: 'checks-csv' },
    sources: [{ url: 'https://example.org/a', read: 'no' }],
  })
  expect(await run(['checks.csv'])).toEqual({ status, out, err })
})

test('writes it to a file in the format that its name says', async () => {
  folder.put('checks.csv', TABLE)
  const { status, out } = await run(['checks.csv', '-o', 'made.json'])
  expect([status, out]).toEqual([0, ''])
  expect(JSON.parse(folder.read('made.json')).claims).toMatchObject([{ text: 'The bridge was shut.' }])
})

test('standard input is recognised, or is what it is said to be', async () => {
  const { status, out } = await run(['-', '--as', 'csv', '--format', 'json'], { input: TABLE })
  expect(status).toBe(0)
  expect(JSON.parse(out).claims).toHaveLength(1)
})

test('a folder that is not there becomes a dataset; importing again changes nothing; undo takes all of it back', async () => {
  folder.put('checks.csv', TABLE)
  const first = await run(['checks.csv', '--into', 'data'])
  expect(first.status).toBe(0)
  expect(first.out.split('\n').sort()).toEqual([
    '',
    'data/checks-csv.yaml',
    'data/dataset.yaml',
    'data/imports/checks-csv.import.json',
    'data/imports/checks-csv.map.json',
  ])
  expect(await hearsay(['validate', 'data'], { cwd: folder.path })).toMatchObject({ status: 0, err: 'no problems\n' })
  const before = texts()
  const again = await run(['checks.csv', '--into', 'data'])
  expect([again.status, again.out]).toEqual([0, ''])
  expect(again.err).toContain('nothing new since it')
  expect(texts()).toEqual(before)
  await hearsay(['undo', 'data'], { cwd: folder.path })
  expect(Object.keys(texts())).toEqual([])
})

test('into a dataset that is there: what is in it keeps its bytes, and undo gives the first bytes back', async () => {
  folder.put(
    'data/d.yaml',
    'dataset: {format: 1, id: d, title: D} # mine\nactors:\n  - {id: check, name: Example Check, type: group}\n',
  )
  folder.put('checks.csv', TABLE)
  const before = texts()
  const { status, err } = await run(['checks.csv', '--into', 'data', '--by', 'Example Check'])
  expect(status).toBe(0)
  expect(err).toContain('as before')
  expect(texts()['data/d.yaml']).toBe(before['data/d.yaml'])
  const { dataset } = readDataset(folder.at('data'))
  expect(dataset?.assessments).toMatchObject([{ by: 'check' }])
  expect(dataset?.claims).toMatchObject([{ recorded: '2026-04-12', recordedBy: 'check' }])
  await hearsay(['undo', 'data'], { cwd: folder.path })
  expect(texts()).toEqual(before)
})

test('a dataset of one file has it all in that file, and what is kept of the import beside it', async () => {
  folder.put('d.yaml', 'dataset: {format: 1, id: d, title: D} # mine\n')
  folder.put('checks.csv', TABLE)
  const { status, out } = await run(['checks.csv', '--into', 'd.yaml'])
  expect([status, out]).toEqual([0, 'd.yaml\nimports/checks-csv.import.json\nimports/checks-csv.map.json\n'])
  expect(folder.read('d.yaml')).toMatch(/^dataset: .* # mine\n/)
  expect((await run(['checks.csv', '--into', 'd.yaml'])).out).toBe('')
})

test('a conflict is shown with both sides and what was before, ends with 1, and is decided by --take', async () => {
  folder.put('checks.csv', TABLE)
  await run(['checks.csv', '--into', 'data'])
  writeFileSync(
    folder.at('data/checks-csv.yaml'),
    folder.read('data/checks-csv.yaml').replace('2026-04-05', '2026-04-07'),
  )
  folder.put('checks.csv', TABLE.replace('2026-04-05', '2026-04-06'))
  const before = folder.read('data/checks-csv.yaml')
  const { status, err } = await run(['checks.csv', '--into', 'data'])
  expect(status).toBe(1)
  expect(err).toMatch(/yours: {2}2026-04-07\n +theirs: 2026-04-06\n +before: 2026-04-05\n/)
  expect(folder.read('data/checks-csv.yaml')).toContain('published: 2026-04-07')
  expect(before).toContain('published: 2026-04-07')
  const taken = await run(['checks.csv', '--into', 'data', '--take', 'theirs'])
  expect(taken.status).toBe(0)
  expect(folder.read('data/checks-csv.yaml')).toContain('published: 2026-04-06')
})

test('--dry-run writes nothing, and lists what would be done and all that is told of the file', async () => {
  folder.put('checks.csv', TABLE.replace('2026-04-05', '03/04/2026'))
  const before = folder.list()
  const { status, out } = await run(['checks.csv', '--into', 'data', '--dry-run'])
  expect(status).toBe(0)
  expect(out).toContain('columns: “Claim” is claim.text, “Link” is source.url')
  expect(out).toContain('Can be read in more than one way')
  expect(out).toMatch(/line 2, column 5\s+“03\/04\/2026”/)
  expect(folder.list()).toEqual(before)
  const order = await run(['checks.csv', '--dry-run', '--dates', 'day-first', '--json'])
  expect(order.out).toContain('2026-04-03')
})

test('--status-map makes a status of the verdicts that it names, given or in a file', async () => {
  folder.put('checks.csv', TABLE)
  const offered = await run(['checks.csv'])
  expect(offered.out).not.toContain('status:')
  expect(offered.err).toContain('--status-map "False=STATUS"')
  folder.put('map.txt', 'False=refuted\n')
  for (const map of ['False=refuted', 'map.txt'])
    expect((await run(['checks.csv', '--status-map', map])).out).toContain('status: refuted')
})

test('how dates and verdicts were read holds for next time, so that importing again without a word changes nothing', async () => {
  folder.put('checks.csv', TABLE.replace('2026-04-05', '03/04/2026'))
  const first = ['checks.csv', '--into', 'data', '--dates', 'day-first', '--status-map', 'False=refuted']
  expect((await run(first)).status).toBe(0)
  const { dataset } = readDataset(folder.at('data'))
  expect(dataset?.sources).toMatchObject([{ published: '2026-04-03' }])
  expect(dataset?.assessments).toMatchObject([{ status: 'refuted' }])
  const before = texts()
  const again = await run(['checks.csv', '--into', 'data'])
  expect([again.status, again.out]).toEqual([0, ''])
  expect(texts()).toEqual(before)
})

test('several files at once are one entry of the journal', async () => {
  folder.put('checks.csv', TABLE)
  folder.put('more.csv', 'Claim,Link\nThe road was open.,https://example.org/b\n')
  const { status } = await run(['checks.csv', 'more.csv', '--into', 'data'])
  expect(status).toBe(0)
  expect(readDataset(folder.at('data')).dataset?.claims).toHaveLength(2)
  await hearsay(['undo', 'data'], { cwd: folder.path })
  expect(Object.keys(texts())).toEqual([])
})

test('a mapping that was given is kept beside the data, and used next time', async () => {
  folder.put('checks.csv', 'What,Where\nThe bridge was shut.,https://example.org/a\n')
  const columns = [
    { column: 'What', to: 'claim.text' },
    { column: 'Where', to: 'source.url' },
  ]
  folder.put('map.json', JSON.stringify({ tables: [{ header: 1, columns }] }))
  const { status } = await run(['checks.csv', '--map', 'map.json', '--into', 'data'])
  expect(status).toBe(0)
  expect(JSON.parse(folder.read('data/imports/checks-csv.map.json'))).toMatchObject({ tables: [{ header: 1 }] })
  expect(readDataset(folder.at('data')).problems).toEqual([])
  const again = await run(['checks.csv', '--into', 'data'])
  expect(again.err).toContain('nothing new')
})

test('--formats lists what can be imported', async () => {
  const { status, out } = await run(['--formats'])
  expect(status).toBe(0)
  expect(out).toMatch(/^csv +table of separated values/m)
})

test('a name that steers a terminal is shown as it is spelled, and a folder or a device is refused', async () => {
  folder.put('a\u001b[2J.csv', TABLE)
  const { err } = await run(['a\u001b[2J.csv', '--into', 'data'])
  expect(err).not.toContain('\u001b')
  expect(err).toContain('\\u001b[2J.csv')
  symlinkSync('/dev/zero', folder.at('zero.csv'))
  mkdirSync(folder.at('inside'))
  for (const path of ['zero.csv', 'inside']) {
    const refused = await run([path])
    expect([refused.status, refused.out]).toEqual([2, ''])
    expect(refused.err).toMatch(/error unreadable: it is a/)
  }
})

test('a dataset is not made inside of another, nor into what is packed, nor of two imports of one name', async () => {
  folder.put('data/d.yaml', 'dataset: {format: 1, id: d, title: D}\n')
  folder.put('checks.csv', TABLE)
  folder.put('b/checks.csv', TABLE)
  expect((await run(['checks.csv', '--into', 'data/new'])).err).toContain('error in-dataset')
  expect((await run(['checks.csv', '--into', 'new.yaml'])).err).toContain('error no-such-path')
  expect((await run(['checks.csv', 'b/checks.csv', '--into', 'data'])).err).toContain('error misuse')
  rmSync(folder.at('b'), { recursive: true })
  expect(folder.list()).toEqual(['checks.csv', 'data', 'data/d.yaml'])
})

test('what was kept of an import and was damaged is told, and nothing is written', async () => {
  folder.put('checks.csv', TABLE)
  await run(['checks.csv', '--into', 'data'])
  folder.put('data/imports/checks-csv.import.json', '{')
  const before = texts()
  const { status, err } = await run(['checks.csv', '--into', 'data'])
  expect(status).toBe(2)
  expect(err).toContain('what was kept of the last import cannot be read')
  expect(texts()).toEqual(before)
})

describe('what notes say of documents', () => {
  const NOTES =
    'The mill burned down [^1].\n\n> Two cans were found.\n> — [Gazette](https://gazette.example/fire)\n\n[^1]: https://gazette.example/fire\n'
  const asked = (...args: string[]) => hearsay(args, { cwd: folder.path, env: { HOME: folder.path } })

  test('is proposed once, and becomes a record when somebody accepts it; a passage that is only marked is shown', async () => {
    folder.put('notes.md', NOTES)
    const first = await asked('import', 'notes.md', '--into', 'data')
    expect([first.status, first.err]).toEqual([0, expect.stringContaining('1 sentence is proposed')])
    const again = await asked('import', 'notes.md', '--into', 'data')
    expect([again.status, again.err.includes('is proposed:')]).toEqual([0, false])
    const { out } = await asked('review', '--data', 'data')
    const [id = ''] = /p-[0-9a-f]{12}/.exec(out) ?? []
    expect(await asked('review', '--data', 'data', '--accept', id)).toMatchObject({ status: 0 })
    const shown = await asked('suggest', 'gazette', '--data', 'data')
    expect([shown.status, shown.out]).toEqual([0, 'marked: “Two cans were found.”\n'])
    expect((await asked('find', 'mill', 'burned', '--data', 'data', '--kind', 'claim')).out).toContain(
      'The mill burned down.',
    )
  })
})

test('a folder that is there and empty becomes the new dataset', async () => {
  folder.put('checks.csv', TABLE)
  mkdirSync(folder.at('desk'))
  expect((await run(['checks.csv', '--into', 'desk'])).status).toBe(0)
  expect(readDataset(folder.at('desk')).dataset?.sources).toHaveLength(1)
  expect((await run(['checks.csv', '--into', 'desk'])).err).toContain('nothing new since')
})
