import { expect, test } from 'vitest'
import { readMhtml } from '../../src/capture/read-mhtml.ts'

const saved = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://gazette.example/fire',
  'Subject: Fire',
  'Date: Sat, 11 Apr 2026 08:30:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="b"',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://gazette.example/fire',
  '',
  '<html lang=3D"en"><body><p>The M=C3=BChle burned.</p></body></html>',
  '',
  '--b--',
  '',
].join('\r\n')

test('a page that a browser saved in one file is read as the page, with the address that it was at', async () => {
  const read = await readMhtml({ bytes: new TextEncoder().encode(saved) })
  expect(read.text).toBe('The Mühle burned.')
  expect(read.metadata).toEqual({ title: 'Fire', language: 'en', url: 'https://gazette.example/fire' })
  expect(read.notes.join(' ')).toContain('saved on 2026-04-11')
})

test('a file with no page in it says so', async () => {
  const read = await readMhtml({
    bytes: new TextEncoder().encode('Content-Type: multipart/related; boundary=b\r\n\r\n--b--\r\n'),
  })
  expect([read.text, read.notes.join(' ').includes('no page in the file')]).toEqual(['', true])
})
