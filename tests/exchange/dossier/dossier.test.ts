import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { dossierHtml, dossierMarkdown, dossierOf, type OpenGraph, openGraph } from '../../../src/index.ts'
import { readDataset } from '../../../src/node.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const DATASET = makeDataset({
  actors: [
    { id: 'ministry', name: 'the ministry' },
    { id: 'official', name: 'an official', type: 'person', anonymous: true, affiliation: 'ministry' },
    { id: 'agency', name: 'The Agency' },
    { id: 'checker', name: 'Checker' },
  ],
  sources: [
    {
      id: 'wire',
      title: 'Bridge closed',
      publisher: 'agency',
      published: '2026-02-23',
      url: 'https://example.org/wire',
    },
    { id: 'blog', title: 'Bridge *shut*', published: '2026-02-24', url: 'https://example.org/blog' },
    { id: 'portal', title: 'Bridge' },
    { id: 'denial', title: 'Not closed' },
    { id: 'old', title: 'Old', notices: [{ type: 'retraction', date: '2026-02-25' }] },
    { id: 'asked', title: 'Asked' },
  ],
  claims: [
    { id: 'c', text: 'The bridge was closed.', about: ['ministry'], holds: '2026-02' },
    { id: 'd', text: 'Traffic was diverted.' },
  ],
  statements: [
    {
      id: 'w1',
      source: 'wire',
      claim: 'c',
      from: ['official'],
      certainty: 'possible',
      hedges: ['may'],
      terms: 'background',
    },
    { source: 'blog', claim: 'c', from: ['w1'], certainty: 'certain' },
    { source: 'portal', claim: 'c' },
    { source: 'denial', claim: 'c', polarity: 'denies', from: ['ministry'] },
    { source: 'old', claim: 'c' },
    { source: 'asked', claim: 'c', polarity: 'neither', response: 'declined', from: ['ministry'] },
  ],
  relations: [{ type: 'dependsOn', from: 'd', to: 'c' }],
  assessments: [
    { of: 'c', by: 'checker', date: '2026-03-01', status: 'disputed', confidence: 'low', rationale: 'Two say so.' },
  ],
})

function markdown(open: OpenGraph, claim = 'c', options = {}) {
  return dossierMarkdown(dossierOf(open, claim, options), [
    { text: 'made with hearsay' },
    { text: 'from', address: 'https://example.org/#a' },
  ])
}

/** What a reader reads of it, word by word. */
const wordsOfMarkdown = (text: string) =>
  wordsOf(
    text
      .replace(/^\|[ |:-]*\|$/gm, '')
      .replace(/^---$/gm, '')
      .replace(/(?<!\\)\]\([^)]*\)/g, ']')
      .replace(/^ *- |^#+ |(?<!\\)[[\]*|<>`]|\u200B/gm, ' ')
      .replace(/\\(.)/g, '$1'),
  )
const wordsOfHtml = (html: string) =>
  wordsOf(
    html
      .replace(/^[\s\S]*<body>/, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&'),
  )
/** Points and commas beside what stands out may have come apart. */
const wordsOf = (text: string) =>
  text
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .split(' ')

describe('a dossier of a claim', () => {
  let text: string
  beforeAll(() => {
    text = markdown(openGraph(DATASET))
  })

  test('begins with the claim, what its sourcing amounts to, and what decides the answer', () => {
    expect(text).toMatch(/^# The bridge was closed\.\n\n\*\*Contested\. What counts stands on both sides\.\*\*\n/)
    expect(text).toContain('- For it: 3 documents go back to 1 origin and to 1 page that names no source')
    expect(text).toContain('- Against it: 1 document goes back to 1 origin.')
    expect(text).toContain('- Said to hold: Feb 2026')
    expect(text).toContain('- About: **the ministry**')
    expect(text).toContain('- Dataset: Test')
    expect(text.endsWith('\n---\n\nmade with hearsay\n\nfrom <https://example.org/#a>\n')).toBe(true)
  })

  test('has the figures of both sides that the library gives, in its words', () => {
    const { for: side, against } = openGraph(DATASET).support('c')
    expect(text).toContain(`| statements | ${side.statements}, 1 in the document's own voice | ${against.statements} |`)
    expect(text).toContain(
      `| origins | ${side.origins.min} to ${side.origins.max}, of which 1 names no source | ${against.origins.max} |`,
    )
    expect(text).toContain(
      '- Fails only if all of these are wrong\n  - Bridge \\[1\\]\n  - The Agency, 23 Feb 2026 \\[2\\]',
    )
    expect(text).toContain(
      '- Against: Fails if any one of these is wrong\n  - Not closed \\[3\\]\n  - **the ministry**',
    )
    expect(text).toContain(
      `| independent routes | ${side.routes.count}, 1 to an origin that is given | ${against.routes.count} |`,
    )
  })

  test('tells each line of sourcing from the document down to whoever said it', () => {
    const ladder = [
      '- Origin 1 of 2 · 2 documents lead to it, read or not: **an official**, **the ministry**, not named',
      '  - The Agency, 23 Feb 2026 \\[2\\] · as possible · on background · hedged: “may”',
      '    - comes from **an official**, **the ministry**, not named',
      '    - 1 other statement comes from here',
      '      - Bridge \\*shut\\*, 24 Feb 2026 \\[4\\] · as certain',
    ].join('\n')
    expect(text).toContain(ladder)
    expect(text).toContain('Bridge \\[1\\] · in its own voice\n    - names no source')
    expect(text).toContain(
      '## Documents, by number\n\n- \\[1\\] Bridge. Article · read whole.\n- \\[2\\] The Agency, 23 Feb 2026: [Bridge closed](https://example.org/wire). Article · read whole.\n',
    )
  })

  test('tells what speaks against it, who did not say, what changed, what does not count', () => {
    expect(text).toContain(
      '## What speaks against it\n\n- Origin 1 of 1 · 1 document leads to it, read or not: **the ministry**',
    )
    expect(text).toContain('- **the ministry** declined to comment, as told in Asked \\[6\\]')
    expect(text).toContain(
      '## What changed on the way\n\n- Certainty raised\n  - Bridge \\*shut\\*, 24 Feb 2026 \\[4\\], from The Agency',
    )
    expect(text).toContain('possible → certain; left out: “may”')
    expect(text).toContain('## Does not count\n\n- Old \\[5\\]: retracted or taken back')
  })

  test('tells what is not known: who, how many, how they know, since when, and where nobody looked', () => {
    expect(text).toContain(
      [
        '## What is not known',
        '',
        '- Where it is from, which is not said in Bridge \\[1\\]',
        '- Who is meant by **an official**',
        '- How many origins there are for it: as few as 1, as many as 2',
        '- How the origins know it: not said in 3 of 3 statements next to them',
        '- When these came out: Not closed \\[3\\] and Bridge \\[1\\]',
        '- Whether it is to be found elsewhere: no search for it is recorded',
        '',
        '## ',
      ].join('\n'),
    )
    expect(text).not.toContain('nobody has judged it')
  })

  test('says how far it may travel, under which conditions it is, and what its documents are, together', () => {
    expect(text).toContain('- Handling: TLP:CLEAR, for everybody\n')
    expect(text).toContain('- Conditions: none, all that is recorded counts\n')
    expect(text).toContain(
      [
        '## The documents in brief',
        '',
        '- 6 documents are named here: 6 read whole',
        '- The first of 23 Feb 2026, the last of 24 Feb 2026; 4 without a date',
        '- None with an archived copy',
      ].join('\n'),
    )
    const dated = markdown(openGraph(DATASET), 'c', { asOf: '2026-02-24' })
    expect(dated).toContain('- As of 24 February 2026\n')
    expect(dated).not.toContain('- Conditions: none')
    expect(dated).toContain('Whether it is true: nobody has judged it')
  })

  test('is as narrow as the narrowest of what it rests on or names, and of nothing else', () => {
    const marked = (where: 'statement' | 'related' | 'elsewhere') => {
      const tlp = (here: string) => (here === where ? { tlp: 'amber' as const } : {})
      return markdown(
        openGraph(
          makeDataset({
            sources: [{ id: 's' }],
            claims: [{ id: 'c' }, { id: 'd', ...tlp('related') }, { id: 'e', ...tlp('elsewhere') }],
            statements: [{ source: 's', claim: 'c', ...tlp('statement') }],
            relations: [{ type: 'supports', from: 'c', to: 'd' }],
          }),
        ),
      )
    }
    expect(marked('statement')).toContain('- Handling: TLP:AMBER, ')
    expect(marked('related')).toContain('- Handling: TLP:AMBER, ')
    expect(marked('elsewhere')).toContain('- Handling: TLP:CLEAR, ')
  })

  test('tells what people made of it, what falls with what, and what rests on it', () => {
    expect(text).toContain('- 1 Mar 2026, **Checker**: disputed, low confidence: Two say so.')
    expect(text).toContain('- Without **an official** this claim weakens: independent routes 2 → 1, origins 2 → 1.')
    expect(text).toContain('premise of: **Traffic was diverted.**')
  })

  test('tells what it fails with, how it came about, what would help and what it rests on', () => {
    expect(text).toContain('## Fails with\n\nIt falls only if 2 are wrong together, as in each of these sets')
    expect(text).toContain('origins: 1 to 2 origins → 1 to 3 origins, because of The Agency, 23 Feb 2026 \\[2\\]\n')
    expect(text).toContain('## What would help most\n\nNow: 1 independent route')
    expect(text).toContain('## Rests on\n\nIt stands if any one of these is right')
  })

  test('answers as of a date and without what was taken away', () => {
    const without = markdown(openGraph(DATASET), 'c', { without: ['official', 'portal'] })
    expect(without).toContain('**Only denied. ')
    expect(without).toContain('No line of sourcing that counts.')
    expect(without).toContain('treated as wrong')
  })

  test('as of a date, tells only of related claims that were there by then', () => {
    const dated = openGraph(
      makeDataset({
        sources: [
          { id: 'early', title: 'Early', published: '2026-02-01' },
          { id: 'late', title: 'Late', published: '2026-03-01' },
        ],
        claims: [
          { id: 'c', text: 'It is so.' },
          { id: 'd', text: 'It is not so.' },
        ],
        statements: [
          { source: 'early', claim: 'c' },
          { source: 'late', claim: 'd' },
        ],
        relations: [{ type: 'contradicts', from: 'c', to: 'd' }],
      }),
    )
    expect(markdown(dated)).toContain('- contradicts: **It is not so.**')
    expect(markdown(dated, 'c', { asOf: '2026-02-02' })).not.toContain('Related claims')
  })

  test('of an origin that publishes says what falls with the speaker, and what with all that it published', () => {
    const open = openGraph(
      makeDataset({
        actors: [{ id: 'agency', name: 'The Agency' }],
        sources: [
          { id: 'one', title: 'One' },
          { id: 'own', title: 'Own', publisher: 'agency' },
        ],
        claims: [{ id: 'c' }, { id: 'd' }],
        statements: [
          { source: 'one', claim: 'c', from: ['agency'] },
          { source: 'own', claim: 'd' },
        ],
      }),
    )
    expect(markdown(open)).toContain(
      [
        '- Without **The Agency** this claim falls. That is as a speaker only; the documents still count.',
        '  - Without **everything published by The Agency** this claim is unchanged; of the others 1 claim falls.',
      ].join('\n'),
    )
  })

  test('a claim of which nobody says anything has one too', () => {
    const text = markdown(openGraph(makeDataset({ claims: [{ id: 'c' }] })))
    expect(text).toContain('**Unsupported. Nothing that counts supports it.**')
    expect(text).toContain('Nothing that counts.')
    expect(text).not.toContain('## No comment')
  })

  test('every claim of a real dataset has one, in HTML word for word as in Markdown, and every link leads to http or https', () => {
    const { dataset } = readDataset(join(import.meta.dirname, '../../../graph-data/guttenberg-wilhelm'))
    if (dataset === undefined) throw new Error('the dataset is not valid')
    const open = openGraph(dataset)
    for (const { id } of dataset.claims.slice(0, 12)) {
      const dossier = dossierOf(open, id)
      const [asMarkdown, asHtml] = [dossierMarkdown(dossier), dossierHtml(dossier)]
      expect(wordsOfHtml(asHtml)).toEqual(wordsOfMarkdown(asMarkdown))
      const links = [...asMarkdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g), ...asHtml.matchAll(/ href="([^"]*)"/g)]
      for (const [, address = ''] of links) expect(address).toMatch(/^(https?:\/\/|#document-\d+$)/)
    }
  })
})

describe('a dossier in HTML', () => {
  const HOSTILE = '<script>alert(1)</script>"\'&\u202Ex'
  const html = dossierHtml(
    dossierOf(
      openGraph(
        makeDataset({
          actors: [{ id: 'a', name: HOSTILE }],
          sources: [
            { id: 's', title: HOSTILE, publisher: 'a', published: '2026-01-01', url: 'https://example.org/"><b>' },
          ],
          claims: [{ id: 'c', text: HOSTILE }],
          statements: [{ source: 's', claim: 'c', from: ['a'], hedges: [HOSTILE] }],
        }),
      ),
      'c',
    ),
    [{ text: HOSTILE, address: 'javascript:alert(1)' }],
  )

  test('has texts as text alone, nothing in them hidden, and no link but to http or https', () => {
    expect(html).not.toMatch(/<script|<b>|\u202E|href="javascript/i)
    expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(5)
  })

  test('allows nothing but its own style, by its digest', () => {
    const [, allowed] = /style-src 'sha256-([^']*)'/.exec(html) ?? []
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
    expect(createHash('sha256').update(style).digest('base64')).toBe(allowed)
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/ style=| on[a-z]+=| src=/)
  })
})
