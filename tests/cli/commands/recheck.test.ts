import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hearsay } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
let server: Server
let at = ''
/** What is at each path now; nothing where it is gone. */
const pages = new Map<string, string>()

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = pages.get(request.url ?? '')
    response.writeHead(page === undefined ? 410 : 200, { 'content-type': 'text/html' }).end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const run = (...args: string[]) =>
  hearsay([...args, '--data', 'data', '--allow-private', '127.0.0.1'], { cwd: folder.path, env: { HOME: folder.path } })

const DATA = `dataset: {format: 1, id: d, title: D}
sources:
  - {id: mill, title: Mill, type: article}
  - {id: same, title: Same, type: article}
  - {id: lost, title: Lost, type: article}
claims:
  - {id: c, text: The mill burned.}
statements:
  - {source: mill, claim: c, anchor: {exact: burned down, start: 9, end: 20}}
  - {id: m2, source: mill, claim: c, polarity: denies, anchor: {exact: Nobody was hurt, start: 22, end: 37}}
`

test('what was captured is got again: what changed, was corrected or is gone is told, and both texts are kept', async () => {
  folder.put('data/dataset.yaml', DATA)
  pages.set('/mill', '<p>The mill burned down. Nobody was hurt.')
  pages.set('/same', '<p>Same.')
  pages.set('/lost', '<p>Lost.')
  for (const id of ['mill', 'same', 'lost'])
    expect((await run('capture', `${at}/${id}`, '--source', id)).status).toBe(0)
  expect(await run('recheck')).toMatchObject({ status: 0 })

  pages.set('/mill', '<p>On Monday the mill burned down.<p>Correction: an earlier version said that nobody was hurt.')
  pages.delete('/lost')
  const { status, out } = await run('recheck')
  expect(status).toBe(1)
  expect(out).toMatchInlineSnapshot(`
    "lost is gone.
    mill has changed; the new text is kept beside the first.
      It says now: “Correction: an earlier version said that nobody was hurt.”
      1 passage elsewhere, 1 passage not found any more.
    same is as it was.
    "
  `)
  expect(JSON.parse((await run('recheck', 'lost', '--json')).out)).toMatchObject([{ source: 'lost', state: 'gone' }])
  expect(folder.list().filter((path) => /captures.mill.*text/.test(path))).toHaveLength(2)
  expect(folder.read('data/dataset.yaml')).toContain(
    'id: mill, title: Mill, type: article, accessed: 2026-04-12, digest:',
  )
})

test('what was never captured cannot be looked at again', async () => {
  folder.put('data/dataset.yaml', DATA)
  expect((await run('recheck', 'mill')).err).toContain('mill was not captured, or has no address')
  expect(await run('recheck')).toMatchObject({ status: 0, out: 'Nothing that was captured has an address.\n' })
})
