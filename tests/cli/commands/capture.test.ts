import { describe, expect, test } from 'vitest'
import { hearsay, TINY } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const run = (...args: string[]) => hearsay(args, { cwd: folder.path, env: { HOME: folder.path } })

const story = (more = '') =>
  Array.from(
    { length: 8 },
    (_, at) => `<p>Sentence ${at} of the story says at some length what was seen at the old mill by night. ${more}</p>`,
  ).join('\n')

const page = (title: string, { publisher = 'Valley Gazette', day = '2026-04-11', body = story() } = {}) =>
  `<!doctype html><html lang="en"><head><script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: title,
    author: [{ name: 'Anna Weir' }, { name: 'Staff' }],
    publisher: { name: publisher },
    datePublished: `${day}T08:30:00Z`,
    url: `https://${publisher.replace(/\W/g, '').toLowerCase()}.example/${title.replace(/\W/g, '-')}`,
  })}</script></head><body><nav>Home News</nav><article><h1>${title}</h1>${body}</article></body></html>`

function makeDataset(): void {
  folder.put(
    'data/dataset.yaml',
    'dataset: {format: 1, id: d, title: D}\nactors:\n  - {id: weir, name: anna weir, type: person}\n',
  )
}

describe('a page becomes a document of the dataset', () => {
  test('with what it says of itself, in a file of its own; its text is kept', async () => {
    makeDataset()
    folder.put('page.html', page('Fire at the old mill'))
    const { status, out, err } = await run('capture', 'page.html', '--data', 'data')
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatchInlineSnapshot(`
      "Fire at the old mill
        A new document, valley-gazette-2026-04-11-fire-old-mill, in
        data/sources/valley-gazette-2026-04-11-fire-old-mill.yaml.
        New with it: valley-gazette. Look whether they are there under another name.
        711 characters of text, 1 part folded; kept in data/.hearsay/captures.
      "
    `)
    expect(folder.read('data/sources/valley-gazette-2026-04-11-fire-old-mill.yaml')).toMatchInlineSnapshot(`
      "sources:
        - id: valley-gazette-2026-04-11-fire-old-mill
          title: Fire at the old mill
          type: article
          publisher: valley-gazette
          authors: [weir]
          published: 2026-04-11T08:30:00Z
          url: https://valleygazette.example/Fire-at-the-old-mill
          accessed: 2026-04-12
          language: en
          digest: b0866aea6ad76da5e8bb8740d010cc7de2bbb1bf6b705808020eaa7864d88e6c

      actors:
        - id: valley-gazette
          name: Valley Gazette
          type: organization
      "
    `)
    expect((await run('validate', 'data')).status).toBe(0)
    const shown = await run('show', 'valley-gazette-2026-04-11-fire-old-mill', '--data', 'data', '--json')
    expect(JSON.parse(shown.out).record.authors).toEqual(['weir'])
  })

  test('in the one file of a dataset that is one, with all else as it was', async () => {
    folder.put('tiny.json', TINY)
    folder.put('notes.md', '# Notes on the bridge\nText.')
    expect(
      (await run('capture', 'notes.md', '--data', 'tiny.json', '--id', 'notes', '--type', 'interview')).status,
    ).toBe(0)
    const { sources, claims } = JSON.parse(folder.read('tiny.json'))
    expect(sources.at(-1)).toMatchObject({
      id: 'notes',
      title: 'Notes on the bridge',
      type: 'interview',
      accessed: '2026-04-12',
    })
    expect(claims).toEqual(JSON.parse(TINY).claims)
  })

  test('from standard input, whose address is told; a dry run writes nothing', async () => {
    makeDataset()
    const dry = await hearsay(['capture', '-', '--data', 'data', '--url', 'https://x.example/a', '--dry-run'], {
      cwd: folder.path,
      input: '<!doctype html><title>Bridge</title><p>Closed.',
    })
    expect(dry.out).toContain('Nothing was written: this is what would be.')
    expect(dry.out).toContain('url: https://x.example/a')
    expect((await run('stats', '--data', 'data', '--json')).out).not.toContain('bridge')
    expect(() => folder.read('data/.hearsay/.gitignore')).toThrow()
  })
})

describe('what is there already is said at once', () => {
  test('a page of the same address, or with the same text, is no second document', async () => {
    makeDataset()
    folder.put('page.html', page('Fire at the old mill'))
    folder.put('copy.txt', 'other')
    await run('capture', 'page.html', '--data', 'data')
    const again = await run('capture', 'page.html', '--data', 'data')
    expect([again.status, again.err]).toEqual([
      2,
      expect.stringContaining(
        'valley-gazette-2026-04-11-fire-old-mill is there already and has the same address; nothing was written',
      ),
    ])
  })

  test('a copy by somebody else is asked about, by date; a later version by the same publisher too', async () => {
    makeDataset()
    folder.put('first.html', page('Fire at the old mill'))
    folder.put('copy.html', page('Mill burns', { publisher: 'Lowland Post', day: '2026-04-12', body: story('') }))
    folder.put('update.html', page('Mill: what is known', { day: '2026-04-13' }))
    folder.put(
      'other.html',
      page('Council meets', {
        publisher: 'Lowland Post',
        body: '<p>The council met about the budget for the coming year, in the evening.</p>',
      }),
    )
    await run('capture', 'first.html', '--data', 'data')
    const copy = (await run('capture', 'copy.html', '--data', 'data', '--json')).out
    expect(JSON.parse(copy).alike).toMatchObject([{ source: 'valley-gazette-2026-04-11-fire-old-mill' }])
    const update = (await run('capture', 'update.html', '--data', 'data')).out.replace(/\s+/g, ' ')
    expect(update).toContain('Is it a later version? Then write revises: valley-gazette-2026-04-11-fire-old-mill.')
    expect(update).toContain('Is it a copy? Then write republishes: lowland-post-2026-04-12-mill-burns.')
    expect(JSON.parse((await run('capture', 'other.html', '--data', 'data', '--json')).out).alike).toEqual([])
  })

  test('a changed text of a document is kept beside the first, and says what became of its anchors', async () => {
    folder.put(
      'data/dataset.yaml',
      [
        'dataset: {format: 1, id: d, title: D}',
        'sources:',
        '  - {id: s, title: S, type: article} # mine',
        'claims:',
        '  - {id: c, text: The mill burned.}',
        'statements:',
        '  - {source: s, claim: c, anchor: {exact: burned down, start: 9, end: 20}}',
        '',
      ].join('\n'),
    )
    folder.put('one.txt', 'The mill burned down.')
    folder.put('two.txt', 'On Monday the mill burned down.')
    const first = await run('capture', 'one.txt', '--data', 'data', '--source', 's')
    expect(first.out).toContain('1 anchor')
    expect(folder.read('data/dataset.yaml')).toMatch(
      /\{id: s, title: S, type: article, accessed: 2026-04-12, digest: [0-9a-f]{64}\} # mine/,
    )
    const before = folder.read('data/dataset.yaml')
    const second = (await run('capture', 'two.txt', '--data', 'data', '--source', 's')).out.replace(/\s+/g, ' ')
    expect(second).toContain('another than was read before: both are kept')
    expect(second).toMatch(/1 .*moved|moved.* 1/)
    expect(folder.read('data/dataset.yaml')).toBe(before)
    expect((await run('capture', 'one.txt', '--data', 'data', '--source', 's')).out).toContain(
      'the very text that was read',
    )
  })
})

describe('it is refused', () => {
  test('into the dataset that comes with hearsay, of a file that is none, and for a document that is none', async () => {
    makeDataset()
    folder.put('page.txt', 'x')
    expect((await run('capture', 'page.txt')).err).toContain('a capture belongs into a dataset of your own')
    expect((await run('capture', 'none.txt', '--data', 'data')).err).toContain('none.txt: error unreadable')
    expect((await run('capture', 'page.txt', '--data', 'data', '--source', 'nobody')).err).toContain(
      'there is no document nobody',
    )
    expect((await run('capture', 'http://127.0.0.1:9/', '--data', 'data')).err).toContain('in a private network')
  })
})

describe('purge', () => {
  test('removes what was kept, and nothing of the dataset', async () => {
    makeDataset()
    folder.put('page.html', page('Fire at the old mill'))
    await run('capture', 'page.html', '--data', 'data')
    expect((await run('purge', '--data', 'data')).err).toContain('name documents, or add --all')
    expect((await run('purge', 'nobody', '--data', 'data')).err).toContain(
      'kept are: valley-gazette-2026-04-11-fire-old-mill',
    )
    expect((await run('purge', '--all', '--data', 'data')).out).toBe('removed 1 capture\n')
    expect((await run('purge', '--all', '--data', 'data')).out).toBe('removed 0 captures\n')
    expect(folder.read('data/sources/valley-gazette-2026-04-11-fire-old-mill.yaml')).toContain('digest:')
  })
})

test('a text that is kept is a copy, for the audit of whoever has it', async () => {
  folder.put('data/dataset.yaml', 'dataset: {format: 1, id: d, title: D}\n')
  folder.put('page.html', '<!doctype html><title>Fire</title><p>The mill burned down.')
  const run = (...args: string[]) =>
    hearsay([...args, '--data', 'data'], { cwd: folder.path, env: { HOME: folder.path } })
  await run('capture', 'page.html', '--id', 'gazette', '--url', 'https://gazette.example/fire')
  await run('add', 'gazette', 'The mill burned down.')
  const before = await run('audit')
  expect(before.out).not.toContain('missing-archive')
  expect(before.err).toContain('of 1 document a copy is kept here, which nobody else can look at')
  await run('purge', '--all')
  expect((await run('audit')).out).toContain('missing-archive')
})
