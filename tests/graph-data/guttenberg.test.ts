import { describe, expect, test } from 'vitest'
import { guttenberg } from './bundled.ts'

/** By reading: [claim, day, ends for, ends against, corroboration]; `?` behind a source that names no source. */
const ROWS: readonly (readonly [string, string, string, string, string])[] = [
  ['forename-wilhelm', '2009-02-08', '', '', 'unsupported'],
  ['forename-wilhelm', '2009-02-09', 'wilhelm-editor', '', 'singleAnonymous'],
  ['forename-wilhelm', '2009-02-10', '', 'ghda-110? wilhelm-editor', 'denied'],
  [
    'forename-wilhelm',
    '2009-02-12',
    '',
    'csvbibra ghda-110? guttenberg spiegel-online-2009-02-11? wilhelm-editor',
    'denied',
  ],
  [
    'wilhelm-invented',
    '2026-11-23',
    'csvbibra der-spiegel-2009-02-16? sueddeutsche-2009-02-11? wilhelm-editor',
    '',
    'possiblyCorroborated',
  ],
  ['edit-on-8-february', '2009-02-12', 'wikipedia-de wilhelm-editor', '', 'corroborated'],
  ['edit-on-8-february', '2026-11-23', 'wikipedia-de wilhelm-editor', 'der-spiegel-2009-02-16?', 'contested'],
  ['spiegel-online-became-the-proof', '2026-11-23', 'wilhelm-editor', '', 'singleAnonymous'],
  ['bild-front-page-tuesday', '2026-11-23', 'bildblog wilhelm-editor', '', 'possiblyCorroborated'],
  ['bild-front-page-monday', '2026-11-23', '', 'bildblog wilhelm-editor', 'denied'],
  [
    'ten-forenames',
    '2026-11-23',
    'bild-2009-02-12? ghda-110? guttenberg spiegel-online-2009-02-11?',
    'abendblatt-2009-02?',
    'contested',
  ],
  ['spiegel-online-copied-wikipedia', '2026-11-23', 'spiegel-online', '', 'singleSource'],
]

function ends(side: { origins: { ends: readonly { id: string; kind: string }[] } }): string {
  return side.origins.ends
    .map(({ id, kind }) => (kind === 'source' ? `${id}?` : id))
    .sort()
    .join(' ')
}

test.each(ROWS)('%s as of %s', (claim, asOf, forEnds, againstEnds, corroboration) => {
  const answer = guttenberg.at({ asOf }).support(claim)
  expect([ends(answer.for), ends(answer.against), answer.corroboration]).toEqual([forEnds, againstEnds, corroboration])
})

test('the one page that a reader can still find carries the name on 9 February', () => {
  expect(guttenberg.at({ asOf: '2009-02-09' }).support('forename-wilhelm').for.statements).toBe(1)
})

test('on 12 February the minister and the forger agree, and nobody is left for the name', () => {
  const { against } = guttenberg.at({ asOf: '2009-02-12' }).support('forename-wilhelm')
  expect(against.strength).toBe('corroborated')
})

describe('the circle', () => {
  const CIRCLE = [
    'spiegel-online-2009-02-09.wilhelm',
    'wikipedia-de-2009-02-09-restored.wilhelm',
    'wikipedia-de-entry.wilhelm',
  ]

  test('of Wikipedia and Spiegel Online is held up by the edit on 9 February', () => {
    const { loops } = guttenberg.at({ asOf: '2009-02-09' }).loops()
    expect(loops.map(({ statements, grounded }) => [statements, grounded])).toContainEqual([CIRCLE, true])
  })

  test('holds itself up alone once the editor has taken the edit back', () => {
    const { loops } = guttenberg.at({ asOf: '2009-02-10' }).loops()
    expect(loops.map(({ statements, grounded }) => [statements, grounded])).toContainEqual([CIRCLE, false])
  })

  test('is gone today, for all of it has been withdrawn', () => {
    expect(guttenberg.loops().loops).toEqual([])
  })

  test('led Wikipedia back to its own earlier version', () => {
    const { feedback } = guttenberg.at({ asOf: '2009-02-09' }).loops()
    const own = feedback.filter(({ source }) => source === 'wikipedia-de-2009-02-09-restored')
    expect(own.map(({ earlier }) => earlier)).toContain('wikipedia-de-2009-02-08')
  })
})

test('The Local moved the front page by a day', () => {
  const kinds = guttenberg.drift('bild-front-page-monday').steps.map(({ kind, source }) => [kind, source])
  expect(kinds).toContainEqual(['claimChanged', 'the-local-2009-02-12'])
})
