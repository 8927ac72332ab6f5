import { describe, expect, test } from 'vitest'
import type { Imported } from '../../../../src/exchange/import/imported.ts'
import { markdown } from '../../../../src/exchange/import/markdown/markdown.ts'
import { FUZZED_FILES } from '../harness.ts'
import { testing } from '../proposals.ts'

const FERRY = 'https://gazette.example/ferry'
const { isKnown, read, datasetOf, fuzzed } = testing(markdown, 'Notes/Ferry.md')
const told = ({ notes }: Imported) =>
  notes.map(({ type, message, value }) => `${type}: ${message}${value === undefined ? '' : ` | ${value}`}`)
const titlesOf = ({ records }: Imported) =>
  records.flatMap(({ kind, fields }) => (kind === 'source' ? [fields['title']] : []))
const claimsOf = ({ proposals }: Imported) => (proposals ?? []).map(({ claim, source }) => [claim, source])

describe('a note', () => {
  test('is known by its name, or by the properties above it', () => {
    expect(isKnown('anything', 'a.md')).toBe(true)
    expect(isKnown('---\ntitle: A\ntags: [b]\n---\ntext', 'a.txt')).toBe(true)
    for (const other of [
      'https://a.example\nhttps://b.example',
      '---\na: 1\n---',
      'title,url\na,b',
      '---\n'.repeat(1000),
    ])
      expect(isKnown(other, 'list.txt')).toBe(false)
  })

  test('has sentences that cite: each is a proposal, with the document that nobody read', async () => {
    const imported = await read(
      `The ferry left [at six](${FERRY}). Dr. Lee saw it ([source](https://log.example/6)). The crew was four.\n`,
    )
    expect(claimsOf(imported)).toEqual([
      ['The ferry left at six.', `link:${FERRY}`],
      ['Dr. Lee saw it.', 'link:https://log.example/6'],
    ])
    expect(datasetOf(imported).sources).toMatchObject([
      { title: FERRY, url: FERRY, read: 'no', type: 'other' },
      { title: 'https://log.example/6', read: 'no' },
    ])
    expect(told(imported)).toContain('lost: text that cites nothing has no place | The crew was four.')
  })

  test('has footnotes, also within a sentence, and links by reference', async () => {
    const imported = await read(
      [
        'The ferry left at six.[^1] It was [late][log]. The crew was four^[See [the list](https://crew.example/)], says nobody.',
        '',
        `[^1]: Harbour Gazette, *The ferry*, 1 March 2026, ${FERRY}`,
        '[^2]: Nobody refers to [this one](https://odd.example).',
        '',
        '[log]: <https://log.example/6> "The log"',
      ].join('\n'),
    )
    expect(claimsOf(imported)).toEqual([
      ['The ferry left at six.', `link:${FERRY}`],
      ['It was late.', 'link:https://log.example/6'],
      ['The crew was four, says nobody.', 'link:https://crew.example/'],
    ])
    expect(titlesOf(imported)).toEqual([
      'Harbour Gazette, The ferry, 1 March 2026',
      'The log',
      'https://crew.example/',
      'this one',
    ])
    expect(told(imported)).toContain('ambiguous: nothing refers to a footnote: only its links were read | 2')
    expect(imported.proposals?.[2]?.note).toBe('See the list')
  })

  test('has lists of links, whose words are titles and no claims', async () => {
    const imported = await read(
      `- [The ferry that was late](${FERRY})\n- https://log.example/6\n- <https://crew.example/>\n`,
    )
    expect(imported.proposals).toEqual([])
    expect(titlesOf(imported)).toEqual(['The ferry that was late', 'https://log.example/6', 'https://crew.example/'])
  })

  test('has quotes that say where they are from: passages that somebody saw', async () => {
    const imported = await read(
      `> “The ferry left at six.”\n> — [The ferry](${FERRY})\n\n> It was late.\n\n— [The log](https://log.example/6)\n\n> Nobody knows.\n`,
    )
    expect(imported.proposals).toMatchObject([
      { source: `link:${FERRY}`, anchor: { exact: 'The ferry left at six.' } },
      { source: 'link:https://log.example/6', anchor: { exact: 'It was late.' } },
    ])
    expect(datasetOf(imported).sources).toMatchObject([
      { title: 'The ferry', read: 'excerpt' },
      { title: 'The log', read: 'excerpt' },
    ])
    expect(told(imported)).toContain('lost: a quote that does not say where it is from has no place | Nobody knows.')
  })

  test('has quotes with a footnote that says where they are from, and links of their own', async () => {
    const imported = await read(
      `> The [ferry](https://ferry.example) left at six.[^1]\n\n[^1]: [The log](https://log.example/6)\n`,
    )
    expect(imported.proposals).toMatchObject([
      { source: 'link:https://log.example/6', anchor: { exact: 'The ferry left at six.' } },
    ])
    expect(titlesOf(imported)).toEqual(['The log'])
    expect(told(imported)).toContain('lost: a link within a quote has no place | https://ferry.example')
    expect(told(imported).filter((each) => each.startsWith('ambiguous'))).toEqual([])
  })

  test('has tasks, tables and headings, of which only the links are taken', async () => {
    const imported = await read(
      `# On [ferries](${FERRY})\n\n- [ ] Ask [the harbour master](https://port.example/) for the log\n\n| a | b |\n|---|---|\n| six | [log](https://log.example/6) |\n`,
    )
    expect(imported.proposals).toEqual([])
    expect(imported.records).toHaveLength(3)
  })

  test('has code, comments, embeds and links to notes: never read, always told', async () => {
    const imported = await read(
      `See [[Ferry log|the log]] of [the port](${FERRY}) today.\n\n![[crew.png]]\n\n%%hidden [x](https://x.example)%%\n\n\`\`\`\n[a](https://a.example) [[b]]\n\`\`\`\n\nUse \`[[c]]\` and [the list](https://crew.example/) here.\n`,
    )
    expect(claimsOf(imported)).toEqual([
      ['See the log of the port today.', `link:${FERRY}`],
      ['Use [[c]] and the list here.', 'link:https://crew.example/'],
    ])
    expect(told(imported)).toEqual(
      expect.arrayContaining([
        'lost: a link to another note has no place; its words stay | Ferry log|the log',
        'lost: what is embedded from another file has no place | crew.png',
        'lost: a comment has no place | %%hidden [x](https://x.example)%%',
        'lost: code is not read | [a](https://a.example) [[b]]',
      ]),
    )
  })

  test('has links that lead to no document of the web, which are told', async () => {
    const imported = await read(
      'Open [the file](file:///etc/passwd), [it](javascript:alert(1)) or [this](./other.md) now.',
    )
    expect(imported.records).toEqual([])
    expect(told(imported).filter((each) => each.startsWith('lost: a link that leads to no document'))).toHaveLength(3)
  })

  test('asks questions, which are notes and no claims', async () => {
    const { proposals } = await read(`Did the [ferry](${FERRY}) leave at six?`)
    expect(proposals).toMatchObject([{ note: 'Did the ferry leave at six?' }])
    expect(proposals?.[0]).not.toHaveProperty('claim')
  })

  test('is one of several: what it suggests is known by its path, what it links to by its address', async () => {
    const [one, other] = [
      await read(`It left [early](${FERRY}) then.`, 'a/One.md'),
      await read(`It left [early](${FERRY}) then.`, 'b/One.md'),
    ]
    expect(one.records.map(({ key }) => key)).toEqual(other.records.map(({ key }) => key))
    expect(one.proposals?.[0]?.key).not.toBe(other.proposals?.[0]?.key)
  })
})

describe('files of others, rebuilt', () => {
  test('obsidianmd/obsidian-clipper: properties as its default template writes them', async () => {
    const imported = await read(
      `---\ntitle: "Ferries: a history"\nsource: "${FERRY}"\nauthor:\n  - "[[Rana Idris]]"\n  - Various sources\npublished: 2026-03-01\ncreated: 2026-03-04\ndescription: "How it came about."\ntags:\n  - "clippings"\n---\nThe ferry left at [six](https://log.example/6), as it did before.\n`,
    )
    const { sources, actors } = datasetOf(imported)
    expect(sources[0]).toMatchObject({
      title: 'Ferries: a history',
      url: FERRY,
      published: '2026-03-01',
      accessed: '2026-03-04',
      read: 'no',
      description: 'How it came about.',
    })
    expect(actors).toMatchObject([{ name: 'Rana Idris', type: 'person' }])
    expect(sources[0]?.authors).toEqual([actors[0]?.id])
    expect(imported.proposals).toEqual([])
    expect(told(imported)).toContain('lost: the property tags of a note has no place | clippings')
  })

  test('omnivore-app/obsidian-omnivore, pull request 68: a title with a colon that nobody quoted is no YAML, and read all the same', async () => {
    const imported = await read(
      `---\ntitle: Ferries: a history\nurl: ${FERRY}\nauthor: [[Rana Idris]]\ntags:\n- a\n---\n`,
    )
    expect(datasetOf(imported).sources[0]).toMatchObject({ title: 'Ferries: a history', url: FERRY })
    expect(told(imported)).toContain(
      'ambiguous: the properties above the note are no YAML: they were read line by line',
    )
    const nested = await read(`---\ntitle: Ferries\nsource: ${FERRY}\nauthor: [[Rana Idris]]\n---\n`)
    expect(datasetOf(nested).actors.map(({ name }) => name)).toEqual(['Rana Idris'])
  })

  test('obsidianmd/obsidian-clipper, issue 866: names of properties in quotes, with spaces and colons', async () => {
    const imported = await read(`---\n"source url": ${FERRY}\n"Status: Rate:": 3\ntitle: Ferries\n---\n`)
    expect(datasetOf(imported).sources[0]?.url).toBe(FERRY)
    expect(told(imported)).toContain('lost: the property status:-rate: of a note has no place | 3')
  })

  test('jsonMartin/readwise-mirror, issue 9: highlights as a list, with locations, notes and chapters within it', async () => {
    const imported = await read(
      `---\ntitle: Ferries\nurl: ${FERRY}\n---\n# Ferries\n\n### Highlights\n\n- # CHAPTER ONE\n- The ferry left at six. ([Location 117](https://readwise.io/to_kindle?action=open&location=117))\n    - Note: Check the log.\n    - Tags: [[harbour]] #log\n- It was late. ([View Highlight](https://read.readwise.io/read/1))\n`,
    )
    expect(imported.proposals).toMatchObject([
      {
        source: `link:${FERRY}`,
        anchor: { exact: 'The ferry left at six.' },
        note: 'Check the log.',
        tags: ['harbour', 'log'],
      },
      { anchor: { exact: 'It was late.' } },
    ])
    expect(datasetOf(imported).sources).toMatchObject([{ title: 'Ferries', read: 'excerpt' }])
  })

  test('obsidian-zotero-integration, issues 124 and 357: annotations with pages, linked into a program', async () => {
    const imported = await read(
      `---\ntitle: Ferries\ndoi: 10.1234/ferry\n---\n> [!quote] Highlight\n> The ferry left at six. [(p. xii)](zotero://open-pdf/library/items/AB?page=12&annotation=CD)\n\n> “It was late.” (p. 14)\n`,
    )
    expect(imported.proposals).toMatchObject([
      {
        source: 'link:https://doi.org/10.1234/ferry',
        anchor: { exact: expect.stringContaining('The ferry left at six.'), page: 'xii' },
      },
      { anchor: { exact: 'It was late.', page: '14' } },
    ])
    expect(told(imported)).toContain(
      'lost: a link to where a passage stands has no place | zotero://open-pdf/library/items/AB?page=12&annotation=CD',
    )
  })
})

describe('what is meant to harm', () => {
  test.each([
    ['quotes in quotes', '>'.repeat(100_000)],
    ['lists in lists', Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['brackets', '['.repeat(200_000)],
    ['marks', '*a **a '.repeat(50_000)],
    ['a note of 3 MB', 'a '.repeat(1_500_000)],
  ])('%s without end are refused', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'cannot-import' })
  })

  test('properties that refer to each other multiply nothing', async () => {
    const bomb = `---\na: &a [x, x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*a, *a]`).join('\n')}\nurl: ${FERRY}\n__proto__: {polluted: yes}\n---\n`
    const imported = await read(bomb)
    expect(imported.notes.length).toBeLessThan(200)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

const RICH = `---\ntitle: "Ferries: a history"\nsource: "${FERRY}"\nauthor:\n  - "[[Rana Idris]]"\npublished: 2026-03-01\ntags: [a]\n---\n# Ferries\n\nThe ferry left [at six](${FERRY}?a=1).[^1] It was ^[See [the list](https://crew.example/)] late [[Note|alias]].\n\n> “Late.”\n> — [The log](https://log.example/6)\n\n## Highlights\n- One ([Location 1](https://readwise.io/1))\n    - Note: two\n- [ ] task https://task.example\n\n| a | b |\n|---|---|\n| c | [d](https://d.example) |\n\n%%c%% ![[e.png]] ![alt](https://f.example/g.png)\n\n[^1]: The note, <https://note.example>\n[ref]: https://ref.example 'Ref'\n`
/** A parser takes its time: each file has some of it. */
const PARTS = [
  RICH.slice(0, RICH.indexOf('> “Late')),
  RICH.slice(RICH.indexOf('> “Late'), RICH.indexOf('| a')),
  RICH.slice(RICH.indexOf('| a')),
  `${RICH.slice(0, RICH.indexOf('# Ferries'))}${RICH.slice(RICH.indexOf('## High'), RICH.indexOf('- [ ]'))}`,
]
test(`${FUZZED_FILES} mutated notes are read or refused, and make valid datasets`, async () => {
  const { read: taken } = await fuzzed(PARTS)
  expect(taken).toBeGreaterThan(FUZZED_FILES / 2)
})
