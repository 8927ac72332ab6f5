import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { exportChoicesOf } from '../../../viewer/src/export/export-choices.ts'
import { openGraph, parseDataset } from '../../../viewer/src/library.ts'
import { pageModel } from '../page-model.ts'

/** A browser that keeps what it is handed. */
const saved: { name: string; content: Blob }[] = []

/** What the built page says that it was made with. */
const GENERATOR = { getAttribute: () => 'hearsay 1.2.3' }

beforeEach(() => {
  saved.length = 0
  let handed = new Blob()
  vi.stubGlobal('location', { href: 'https://example.org/#sel=c', hash: '#sel=c' })
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    if (content instanceof Blob) handed = content
    return 'blob:1'
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined)
  vi.stubGlobal('document', {
    querySelector: (selector: string) => (selector === 'meta[name="generator"]' ? GENERATOR : null),
    body: { append: () => undefined },
    createElement: (name: string) => ({
      name,
      getContext: () => null,
      remove: () => undefined,
      click() {
        saved.push({ name: (this as unknown as { download: string }).download, content: handed })
      },
    }),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const run = async (title: string, model = pageModel()) => {
  const choice = exportChoicesOf(model).find((each) => each.title.startsWith(title))
  return { told: await choice?.run(model), text: await saved[0]?.content.text(), name: saved[0]?.name }
}

describe('what can be exported', () => {
  test('a brief only of a claim', () => {
    const titles = (selected: string[]) => exportChoicesOf(pageModel({ selected })).map(({ title }) => title)
    expect(titles(['c'])).toContain('Brief of this claim')
    expect(titles(['wire'])).not.toContain('Brief of this claim')
    expect(titles([])).toHaveLength(titles(['c']).length - 1)
  })

  test('a brief is a Markdown file named for the claim, with the link at its foot', async () => {
    const { told, text, name } = await run('Brief')
    expect([told, name]).toEqual(['Saved c.md.', 'c.md'])
    expect(text).toMatch(/^# It is so\\?\./)
    expect(text).toContain('<https://example.org/#sel=c>')
    expect(text).toMatch(/\n---\n\nDataset: Test \(test, sha256 [0-9a-f]{12}\) · View: everything · hearsay 1\.2\.3\n/)
  })

  test('a picture is an SVG file named for the claim of the scope, else for the dataset', async () => {
    const { name, text } = await run('Picture, SVG')
    expect(name).toBe('c.svg')
    expect(text).toContain('<title>Test</title>')
    saved.length = 0
    expect((await run('Picture, SVG', pageModel({ scope: { kind: 'everything' } }))).name).toBe('test.svg')
  })

  test.each([
    ['What is shown', 'c-shown.json'],
    ['The same, with all', 'c-answers.json'],
  ])('%s is a dataset that says what it was', async (title, file) => {
    const { told, name, text } = await run(title)
    expect(name).toBe(file)
    expect(told).toMatch(/^Saved c-[a-z]+\.json: \d+ records, and \d+ that they name\.$/)
    const { dataset } = parseDataset([{ path: 'x.json', text: text ?? '' }])
    expect(dataset?.manifest).toMatchObject({
      'x-part': {
        of: 'test',
        view: '#sel=c',
        asked: expect.stringMatching(
          /^Dataset: Test \(test, sha256 [0-9a-f]{12}\) · View: everything · hearsay 1\.2\.3$/,
        ),
      },
    })
    if (dataset !== undefined) expect(openGraph(dataset).reader.kindOf('official')).toBe('actor')
  })
})

describe('the link', () => {
  test('goes to the clipboard', async () => {
    const copied: string[] = []
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => copied.push(text) } })
    expect((await run('Copy link')).told).toBe('The link is on the clipboard.')
    expect(copied).toEqual(['https://example.org/#sel=c'])
  })

  test('where no page may copy, the person is told where it stands', async () => {
    vi.stubGlobal('navigator', {})
    vi.stubGlobal('document', {
      body: { append: () => undefined },
      createElement: () => ({ select: () => undefined, remove: () => undefined }),
      execCommand: () => false,
    })
    await expect(run('Copy link')).rejects.toThrow('take the address from its bar')
  })
})
