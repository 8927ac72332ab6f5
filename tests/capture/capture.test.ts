import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { capture } from '../../src/capture/capture.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a capture is known by the sha256 of its text, whatever the page around it is written in', async () => {
  const page = await capture({ bytes: bytes('<!doctype html><p>The <b>mill</b>\n burned.') })
  const text = await capture({ bytes: bytes('The mill burned.'), name: 'mill.txt' })
  expect([page.format, text.format]).toEqual(['html', 'text'])
  expect(page.digest).toBe(text.digest)
  expect(page.digest).toBe(createHash('sha256').update('The mill burned.').digest('hex'))
})

test('of a picture the bytes are told by their digest', async () => {
  const picture = bytes('GIF89a...')
  expect(await capture({ bytes: picture })).toEqual({
    ...{ format: 'image', text: '', folds: [], pages: [], metadata: {}, notes: [] },
    digest: createHash('sha256').update(picture).digest('hex'),
  })
})

test('a page with nothing to read says what to do', async () => {
  const { notes } = await capture({ bytes: bytes('<!doctype html><script>render()</script>') })
  expect(notes.join(' ')).toContain('put together by scripts')
})

test('what is none of these is refused', async () => {
  const wrong = capture({ bytes: Uint8Array.of(0, 1, 2), name: 'data.bin' })
  await expect(wrong).rejects.toMatchObject({ code: 'cannot-capture', path: 'data.bin' })
})
