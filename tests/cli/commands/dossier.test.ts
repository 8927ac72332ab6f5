import { describe, expect, test } from 'vitest'
import { dossierHtml, dossierMarkdown, dossierOf, openGraph, parseDataset } from '../../../src/index.ts'
import { hearsay, TINY } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()

/** Runs `hearsay dossier` in the folder, over TINY from standard input. */
const dossier = (...args: string[]) =>
  hearsay(['dossier', '--data', '-', ...args], { input: TINY, cwd: folder.path, env: { HOME: folder.path } })

const written = () => {
  const { dataset } = parseDataset([{ path: 'tiny.json', text: TINY }])
  if (dataset === undefined) throw new Error('not valid')
  return dossierOf(openGraph(dataset), 'c')
}

describe('a dossier of a claim', () => {
  test('is Markdown by itself, and ends with what was asked of what', async () => {
    const { status, out } = await dossier('c')
    expect(status).toBe(0)
    expect(out.startsWith(dossierMarkdown(written()).trimEnd())).toBe(true)
    expect(out).toMatch(/\n---\n\nDataset: .* sha256 [0-9a-f]{12}\) · View: everything · hearsay \S+\n$/)
  })

  test('goes to a file, as its ending says, and never over another by itself', async () => {
    expect((await dossier('c', '-o', 'c.html')).status).toBe(0)
    const [head = ''] = dossierHtml(written()).split('</body>')
    expect(folder.read('c.html').startsWith(head.trimEnd())).toBe(true)
    expect((await dossier('c', '-o', 'c.html')).err).toContain('there is a file of that name')
    expect((await dossier('c', '-o', 'd.md', '--format', 'html')).err).toContain('the name says markdown')
  })

  test('says under which conditions it was asked, and withholds what may not travel', async () => {
    const { out } = await dossier('c', '--without', 'official', '--tlp', 'clear')
    expect(out).toMatch(/^- Without /m)
    expect(out).toContain('View: without ')
  })

  test('is of a claim alone', async () => {
    const { status, err } = await dossier('official')
    expect(status).toBe(2)
    expect(err).toContain('official')
  })
})
