import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { exportChoicesOf } from '../../../viewer/src/export/export-choices.ts'
import { openGraph, parseDataset } from '../../../viewer/src/library.ts'
import { createModel } from '../../../viewer/src/model/create-model.ts'
import { openSession } from '../../../viewer/src/model/session.ts'
import { FOR_EVERYBODY, type Sharing } from '../../../viewer/src/model/travelling.ts'
import { INITIAL_STATE, type PageState } from '../../../viewer/src/state/page-state.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { canariesIn, forbidden, markedCase, withCanaries } from '../../fixtures/marked-dataset.ts'
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

const run = async (title: string, model = pageModel(), sharing: Sharing = FOR_EVERYBODY) => {
  const choice = exportChoicesOf(model).find((each) => each.title.startsWith(title))
  return { told: await choice?.run(model, sharing), text: await saved[0]?.content.text(), name: saved[0]?.name }
}

describe('what can be exported', () => {
  test('a dossier only of a claim', () => {
    const titles = (selected: string[]) => exportChoicesOf(pageModel({ selected })).map(({ title }) => title)
    expect(titles(['c'])).toContain('Dossier of this claim, Markdown')
    expect(titles(['wire'])).not.toContain('Dossier of this claim, Markdown')
    expect(titles([])).toHaveLength(titles(['c']).length - 2)
  })

  test('a dossier is a Markdown file named for the claim, with the link at its foot', async () => {
    const { told, text, name } = await run('Dossier of this claim, Markdown')
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

describe('what may not travel', () => {
  /** A blog that has it from an informant, who is not for everybody. */
  const STORY = makeDataset({
    actors: [{ id: 'iris', name: 'Iris', type: 'person', tlp: 'amber' }],
    sources: [{ id: 'blog' }, { id: 'portal' }],
    claims: [{ id: 'c' }, { id: 'd' }],
    statements: [
      { id: 'b1', source: 'blog', claim: 'c', from: ['iris'], note: 'Ask her.' },
      { id: 'p1', source: 'portal', claim: 'd' },
    ],
  })
  const model = (changes: Partial<PageState> = {}) =>
    createModel(openSession(STORY), {
      ...INITIAL_STATE,
      selected: ['c'],
      scope: { kind: 'claim', id: 'c' },
      without: ['iris'],
      ...changes,
    })
  const WITHHELD =
    'Withheld: 1 person or organization, marked above TLP:CLEAR, with a stand-in in its place; 1 private field (notes, rationales and fields that begin with x-).'

  test.each([
    'Dossier of this claim, Markdown',
    'Dossier of this claim, HTML',
    'Picture, SVG',
    'What is shown',
    'The same, with all',
  ])('is withheld from %s, which says so, as the person is told', async (title) => {
    const { told, text = '' } = await run(title, model())
    expect(told).toMatch(/^Saved c/)
    expect(told).toContain(WITHHELD)
    expect(text).not.toMatch(/iris/i)
    expect(text.replaceAll(/\\|<[^>]*>|\s+/g, '')).toContain(WITHHELD.replaceAll(' ', ''))
    expect(text).toContain('withheld-1')
  })

  test('goes along where it may', async () => {
    const { told, text } = await run('What is shown', model(), { level: 'amber', keepNotes: true })
    expect(told).not.toContain('Withheld')
    expect(text).toMatch(/Iris(.|\n)*Ask her/)
  })

  test('is named by the link of a dossier as by a page that was made for as far', async () => {
    expect((await run('Dossier of this claim, Markdown', model())).text).toContain(
      '<https://example.org/#show=claim~c&sel=c&without=withheld-1>',
    )
  })

  test('is in no link that is copied: one that would name it is refused, at that level', async () => {
    const copied: string[] = []
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => copied.push(text) } })
    await expect(run('Copy link', model())).rejects.toThrow('names what is marked above TLP:CLEAR')
    expect(copied).toEqual([])
    await run('Copy link', model(), { level: 'amber', keepNotes: false })
    expect(copied).toHaveLength(1)
  })

  test('names no file', async () => {
    const claims = STORY.claims.map((claim) => ({ ...claim, tlp: 'red' as const }))
    const page = createModel(openSession({ ...STORY, claims }), {
      ...INITIAL_STATE,
      selected: ['d'],
      scope: { kind: 'claim', id: 'd' },
    })
    expect((await run('Dossier of this claim, Markdown', page)).name).toBe('withheld-3.md')
    saved.length = 0
    expect((await run('Picture, SVG', page)).name).toBe('withheld-3.svg')
  })

  test('of random datasets in random states is in nothing that is taken away', async () => {
    const states = fc.record({
      everything: fc.boolean(),
      grouping: fc.constantFrom('none' as const, 'publisher' as const, 'owner' as const),
      foldOrigins: fc.boolean(),
      statements: fc.boolean(),
      pick: fc.nat({ max: 999 }),
    })
    await fc.assert(
      fc.asyncProperty(markedCase(), states, fc.boolean(), async ({ dataset, level }, chosen, keepNotes) => {
        const planted = withCanaries(dataset)
        const never = forbidden(planted, level, keepNotes)
        const of = <T>(list: readonly T[]) => list[chosen.pick % list.length] as T
        const { claims, actors, sources } = planted.dataset
        const claim = of(claims).id
        const page = createModel(openSession(planted.dataset), {
          ...INITIAL_STATE,
          selected: [claim],
          scope: chosen.everything ? { kind: 'everything' } : { kind: 'claim', id: claim },
          off: chosen.statements ? [] : INITIAL_STATE.off,
          grouping: chosen.grouping,
          foldOrigins: chosen.foldOrigins,
          expanded: [of(sources).id],
          without: [of(actors).id, `outlet:${of(actors).id}`],
          hidden: [of(sources).id],
          pins: { [of(sources).id]: [1, 2] },
        })
        saved.length = 0
        const told: string[] = []
        for (const choice of exportChoicesOf(page).filter(({ title }) => !/PNG|link/.test(title)))
          told.push(await choice.run(page, { level, keepNotes }))
        const files = await Promise.all(saved.map(async ({ name, content }) => `${name} ${await content.text()}`))
        expect(files).toHaveLength(exportChoicesOf(page).length - 2)
        expect([...canariesIn([...told, ...files].join(' '))].filter((canary) => never.has(canary))).toEqual([])
      }),
      { numRuns: 30, endOnFailure: true },
    )
  })
})
