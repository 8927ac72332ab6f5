import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../viewer/src/library.ts'
import { importing } from '../../../viewer/src/load/importing.ts'
import { openFiles, opening, trouble } from '../../../viewer/src/load/open-files.ts'
import { TINY } from '../../cli/harness.ts'
import { packed } from '../../snapshot/packed.ts'
import { WIRE_STORY } from '../wire-story.ts'

const named = (path: string, text: string) => ({ path, file: new File([text], path) })

describe('opening files', () => {
  test('answers their dataset', async () => {
    const dataset = await openFiles([named('tiny.json', TINY)])
    expect(dataset?.manifest.id).toBe('tiny')
    expect([trouble.value, opening.value]).toEqual([undefined, false])
  })

  test('says every problem with its place, and answers nothing', async () => {
    expect(await openFiles([named('tiny.json', '{"dataset":{}}')])).toBeUndefined()
    expect(trouble.value?.title).toBe('tiny.json cannot be opened')
    expect(trouble.value?.problems.map(({ place }) => place?.file)).toContain('tiny.json')
  })

  test('says so where one is no dataset, or there is none', async () => {
    expect(await openFiles([named('tiny.json', TINY), named('photo.png', '')])).toBeUndefined()
    expect(trouble.value?.title).toBe(
      'photo.png is no dataset: one has the ending .json, .jsonl, .yaml, .yml or .hearsay. Files of other programs are imported one at a time.',
    )
    expect(await openFiles([])).toBeUndefined()
    expect(trouble.value?.title).toBe('There is no dataset in what was dropped.')
  })

  test('says so where a file cannot be read', async () => {
    const file = new File([TINY], 'a.json')
    file.arrayBuffer = () => Promise.reject(new Error('it is gone'))
    const gone = { path: 'a.json', file }
    expect(await openFiles([gone])).toBeUndefined()
    expect(trouble.value?.title).toBe('a.json could not be read: it is gone')
    expect(opening.value).toBe(false)
  })

  test('says at once what is no text, whatever it is called', async () => {
    const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0])], 'photo.json')
    expect(await openFiles([named('tiny.json', TINY), { path: 'photo.json', file: picture }])).toBeUndefined()
    expect(trouble.value?.title).toBe(
      'photo.json is no dataset: it is no text in UTF-8. Files of other programs are imported one at a time.',
    )
  })

  test('says what is a large file of something else, though it cannot be read, and leaves such out beside a dataset', async () => {
    const large = new File([`{"type":"FeatureCollection","features":["${'x'.repeat(300_000)}"]}`], 'map.json')
    large.arrayBuffer = () => Promise.reject(new Error('it was read'))
    const map = { path: 'map.json', file: large }
    expect(await openFiles([map])).toBeUndefined()
    expect(trouble.value?.title).toBe('map.json is no dataset: it begins with “type”, which is no section of one.')
    expect((await openFiles([map, named('tiny.json', TINY)]))?.manifest.id).toBe('tiny')
    expect(trouble.value).toBeUndefined()
  })

  test('opens a snapshot, and says what is wrong with one', async () => {
    const bytes = new Uint8Array(packed(openGraph(WIRE_STORY)))
    const file = (part: Uint8Array<ArrayBuffer>) => ({ path: 'a.hearsay', file: new File([part], 'a.hearsay') })
    expect((await openFiles([file(bytes)]))?.manifest).toEqual(WIRE_STORY.manifest)
    expect([trouble.value, opening.value]).toEqual([undefined, false])
    expect(await openFiles([file(bytes.slice(0, 1000))])).toBeUndefined()
    expect(trouble.value?.title).toMatch(/^a\.hearsay cannot be opened: the snapshot is damaged: .*hearsay pack/)
  })

  test('reads one file of another program, by what it has, and waits for an answer', async () => {
    const table = 'url,Title\nhttps://news.example/a,First report\n'
    expect(await openFiles([named('folder/links.csv', table)])).toBeUndefined()
    expect(importing.value?.imported).toMatchObject({ name: 'links.csv', format: 'csv' })
    const item = [{ id: 'a', type: 'book', title: 'A book', publisher: 'Press' }]
    expect(await openFiles([named('library.json', JSON.stringify(item))])).toBeUndefined()
    expect(importing.value?.imported.format).toBe('csl-json')
    expect([trouble.value, opening.value]).toEqual([undefined, false])
    await openFiles([named('tiny.json', TINY)])
    expect(importing.value).toBeUndefined()
  })

  test('says of what no program is known for that it is no dataset', async () => {
    expect(await openFiles([named('photo.png', 'PNG')])).toBeUndefined()
    expect(trouble.value?.title).toMatch(/^photo\.png is no dataset: one has the ending/)
    expect(await openFiles([named('list.json', '[{"a":1}]')])).toBeUndefined()
    expect(trouble.value?.title).toBe('list.json cannot be opened')
    expect(importing.value).toBeUndefined()
  })

  test('what was wrong before is forgotten', async () => {
    await openFiles([named('tiny.json', TINY)])
    expect(trouble.value).toBeUndefined()
  })
})
