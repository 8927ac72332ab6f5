import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSuggestible, suggestionsIn } from '../../src/suggest/suggest.ts'

const TEXT = `Fire at the old mill was no accident

An official briefed on the inquiry, who spoke on condition of anonymity, said the fire was probably set.
"I saw two cans," Peter Marsh said.
He declined to comment on the insurance. The owner did not respond to questions.
Police said it may have begun at noon.`

test('statements are proposed in order, with who is not named, who a pronoun stands for, on what terms and how sure', () => {
  const shown = suggestionsIn(TEXT).map(({ source, content, span: _, cue: __, continues: ___, ...rest }) => ({
    source: TEXT.slice(source.start, source.end),
    content: content && TEXT.slice(content.start, content.end),
    ...rest,
  }))
  expect(shown).toMatchInlineSnapshot(`
    [
      {
        "certainty": "probable",
        "content": "the fire was probably set",
        "isPronoun": false,
        "isUnnamed": true,
        "source": "An official briefed on the inquiry, who spoke on condition of anonymity",
        "terms": "background",
      },
      {
        "content": "I saw two cans",
        "isPronoun": false,
        "isUnnamed": false,
        "source": "Peter Marsh",
      },
      {
        "content": undefined,
        "isPronoun": true,
        "isUnnamed": false,
        "response": "declined",
        "source": "He",
      },
      {
        "content": undefined,
        "isPronoun": false,
        "isUnnamed": false,
        "response": "noReply",
        "source": "The owner",
      },
      {
        "certainty": "possible",
        "content": "it may have begun at noon",
        "isPronoun": false,
        "isUnnamed": false,
        "source": "Police",
      },
    ]
  `)
})

test('every part stands in the text, within the whole of it', () => {
  const piece = fc.constantFrom(
    'Weir',
    'said',
    ', ',
    '“',
    '”',
    '"',
    '. ',
    'that',
    'according to',
    ' ',
    '\n',
    'the mill burned',
    'told',
    "''",
    'he',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(' ')
      for (const { span, cue, source, content, continues } of suggestionsIn(text)) {
        for (const part of [cue, source, content, continues]) {
          if (part === undefined) continue
          expect(part.start).toBeGreaterThanOrEqual(span.start)
          expect(part.end).toBeLessThanOrEqual(span.end)
          expect(part.end).toBeGreaterThan(part.start)
        }
        expect(span.end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

test('in a language without words nothing is proposed', () => {
  expect(suggestionsIn('Weir sagte, es habe gebrannt.', 'de')).toEqual([])
  expect([isSuggestible('de'), isSuggestible('en-GB'), isSuggestible('')]).toEqual([false, true, false])
})

test('whoever is described behind the word that reports is who said it, however long the description', () => {
  const text =
    'The port had ordered no repairs this year, said two engineers who know the plant and did not want to be named because they are not allowed to speak.'
  const [found, ...more] = suggestionsIn(text)
  expect(more).toEqual([])
  expect(text.slice(found?.source.start, found?.source.end)).toBe('two engineers')
  expect(text.slice(found?.content?.start, found?.content?.end)).toBe('The port had ordered no repairs this year')
})
