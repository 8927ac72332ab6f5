import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { digestOf, openGraph } from '../../../viewer/src/library.ts'
import { loadDataset } from '../../../viewer/src/load/load-dataset.ts'
import { TINY } from '../../cli/harness.ts'
import { packed } from '../../snapshot/packed.ts'
import { WIRE_STORY } from '../wire-story.ts'

/** What the page has in itself, and what its host answers. */
function host({ inline, packed, response }: { inline?: string; packed?: string; response?: Response }) {
  vi.stubGlobal('document', {
    getElementById: () => (inline === undefined ? null : { textContent: inline }),
    querySelector: () => (packed === undefined ? null : { content: packed }),
  })
  vi.stubGlobal('fetch', async () => response)
}

let reported: (number | undefined)[] = []
const load = () => loadDataset((part) => reported.push(part))

beforeEach(() => {
  reported = []
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the dataset of the page', () => {
  test('is what stands in it', async () => {
    host({ inline: `\n${TINY}\n` })
    expect((await load()).dataset?.manifest.id).toBe('tiny')
  })

  test('else what lies beside it, and how much of it is there is told', async () => {
    const length = String(new TextEncoder().encode(TINY).length)
    host({ response: new Response(TINY, { headers: { 'content-length': length } }) })
    expect(await load()).toMatchObject({ dataset: { manifest: { id: 'tiny' } }, text: TINY })
    expect(reported.slice(-2)).toEqual([1, undefined])
  })

  test('what is sent compressed is of a length that nobody knows', async () => {
    host({ response: new Response(TINY, { headers: { 'content-length': '5', 'content-encoding': 'gzip' } }) })
    await load()
    expect(new Set(reported)).toEqual(new Set([undefined]))
  })

  test('that never was good has its problems instead', async () => {
    const problems = [{ code: 'bad', message: 'It is bad.', severity: 'error' }]
    host({ response: new Response(JSON.stringify({ problems }), { status: 422 }) })
    expect(await load()).toEqual({ dataset: undefined, problems })
  })

  test('that is not one says where and why', async () => {
    host({ response: new Response('{"dataset":{}}') })
    const { dataset, problems } = await load()
    expect(dataset).toBeUndefined()
    expect(problems[0]?.place?.file).toBe('dataset.json')
  })

  test('is a snapshot where the page is served over one, known by its digest', async () => {
    const bytes = new Uint8Array(packed(openGraph(WIRE_STORY)))
    host({ packed: 'dataset.hearsay', response: new Response(bytes) })
    const loaded = await load()
    expect(loaded).toMatchObject({ dataset: { manifest: WIRE_STORY.manifest }, text: digestOf(WIRE_STORY) })
    host({ packed: 'dataset.hearsay', response: new Response('', { status: 404, statusText: 'Not Found' }) })
    await expect(load()).rejects.toThrow('dataset.hearsay could not be loaded: 404 Not Found')
  })

  test('where there is none is an error for people', async () => {
    host({ response: new Response('', { status: 404, statusText: 'Not Found' }) })
    await expect(load()).rejects.toThrow('./dataset.json could not be loaded: 404 Not Found')
  })
})
