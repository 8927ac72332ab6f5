import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { singleFile } from '../../src/cli/single-file.ts'
import { HearsayError } from '../../src/errors.ts'
import { hearsay, TINY } from './harness.ts'

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self'"
    />
    <meta name="generator" content="hearsay" />
    <script type="module" crossorigin src="./viewer.js"></script>
    <link rel="stylesheet" crossorigin href="./viewer.css">
  </head>
  <body></body>
</html>
`
const FILES: Readonly<Record<string, string>> = {
  'index.html': HTML,
  'viewer.js': 'import("./assets/part.js")',
  'viewer-whole.js': 'const end = "</script><!-- <script>"; const price = "$& $1"',
  'viewer.css': 'body { color: red }',
  'library.worker.js': 'self.tag = "</script>"',
}
const read = (path: string) => FILES[path] ?? ''

const page = (dataset = '{"dataset":{"title":"</script><b>"}}\n') => singleFile({ html: HTML, dataset, read })

describe('the page as one file', () => {
  test('has the script in one piece, style, worker and dataset inside, and names no other file', () => {
    expect(page()).not.toMatch(/\b(src|href)=/)
    expect(page()).toContain('<style>body { color: red }</style>')
    expect(dataIn(page(), 'hearsay-dataset')).toEqual({ dataset: { title: '</script><b>' } })
    expect(dataIn(page(), 'hearsay-worker')).toBe('self.tag = "</script>"')
  })

  test('nothing in it ends a script early', () => {
    expect(page().match(/<\/script>/g)).toHaveLength(3)
    expect(page()).toContain('const end = "\\x3C/script>\\x3C!-- \\x3Cscript>"; const price = "$& $1"')
  })

  test('its policy allows that script and that style, and no connection', () => {
    const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]*)"/.exec(page()) ?? []
    const [, script = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(page()) ?? []
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`)
    expect(policy).not.toContain("'self'")
    expect(policy).not.toContain('connect-src')
  })

  test('a page that is not one of ours is refused', () => {
    expect(() => singleFile({ html: '<p>', dataset: '{}', read })).toThrow(HearsayError)
  })
})

describe('hearsay site --single-file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
    mkdirSync(join(folder, 'page'))
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, 'page', name), text)
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const site = (output: string) =>
    hearsay(['site', '-', '--single-file', '-o', output], { cwd: folder, page: join(folder, 'page'), input: TINY })

  test('writes one file, and over its own, but over nothing else', async () => {
    expect(await site('out/tiny.html')).toMatchObject({ status: 0, out: 'out/tiny.html\n' })
    expect(await site('out/tiny.html')).toMatchObject({ status: 0 })
    const written = readFileSync(join(folder, 'out/tiny.html'), 'utf8')
    expect(dataIn(written, 'hearsay-dataset')).toMatchObject({ dataset: { id: 'tiny' } })
    writeFileSync(join(folder, 'letter.html'), 'Dear reader')
    expect((await site('letter.html')).err).toContain('file-exists')
    expect((await site('page')).err).toContain('page: error unwritable: it is a folder; nothing was written\n')
    expect(readFileSync(join(folder, 'letter.html'), 'utf8')).toBe('Dear reader')
  })
})

function dataIn(html: string, id: string): unknown {
  const [, json = ''] = new RegExp(`id="${id}">([\\s\\S]*?)</script>`).exec(html) ?? []
  return JSON.parse(json)
}
