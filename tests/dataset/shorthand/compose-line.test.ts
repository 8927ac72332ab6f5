import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeLine, isPlainName } from '../../../src/dataset/shorthand/compose-line.ts'
import { readLine } from '../../../src/dataset/shorthand/read-line.ts'
import { readSentence } from '../../../src/dataset/shorthand/read-sentence.ts'
import { readWho } from '../../../src/dataset/shorthand/read-who.ts'

/** Words and the signs of a line, in any order. */
const words = fc
  .array(
    fc.constantFrom(
      'fire',
      'Mill',
      '<',
      '|',
      '\\',
      '@',
      '@mill',
      '@[Old Mill]',
      '"',
      'a:',
      'or',
      '(new)',
      'itself',
      ' ',
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((joint) => parts.join(joint)))

const blanksAsOne = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('the line that says something', () => {
  test('is what a person would write', () => {
    expect(
      composeLine({
        said: { sentence: 'The fire was set on purpose.' },
        links: [[{ name: 'Valley Wire' }], [{ name: 'an official briefed on it' }]],
        fields: { terms: 'background', certainty: 'possible' },
      }),
    ).toBe('The fire was set on purpose. < Valley Wire < an official briefed on it | possible background')
    expect(
      composeLine({ said: { claim: 'arson' }, links: [[{ name: 'Peter Marsh' }]], fields: { polarity: 'denies' } }),
    ).toBe('arson < Peter Marsh | denies')
  })

  test('reads back as the sentence that was meant, whatever signs are in it', () => {
    fc.assert(
      fc.property(words, (sentence) => {
        fc.pre(blanksAsOne(sentence) !== '')
        const { line, faults } = readLine(composeLine({ said: { sentence } }))
        expect(faults).toEqual([])
        expect(line.links).toEqual([])
        const read = readSentence(line.said)
        expect(read.text).toBe(blanksAsOne(sentence))
        expect(read.tags).toEqual([])
      }),
    )
  })

  test('reads back as the names that were meant, or is not written', () => {
    const name = fc.record({
      name: words.map(blanksAsOne),
      as: fc.constantFrom(undefined, 'itself', 'source', 'new', 'person'),
    })
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), (names) => {
        const compose = () =>
          composeLine({ said: { claim: 'arson' }, links: names.map((each) => [each as { name: string }]) })
        if (!names.every((each) => isPlainName(each.name))) {
          expect(compose).toThrow('cannot stand in a line as a name')
          return
        }
        const { line, faults } = readLine(compose())
        expect(faults).toEqual([])
        expect(line.links.map((link) => readWho(link).name)).toEqual(names.map((each) => each.name))
      }),
    )
  })

  test('gives a sentence an id that nobody has where it would be read as one', () => {
    const isTaken = (id: string) => id === 'arson'
    expect(composeLine({ said: { sentence: 'arson' }, isTaken })).toBe('arson-2: arson')
    expect(composeLine({ said: { sentence: 'update: it rained' } })).toBe('update-rained: update: it rained')
  })

  test('keeps behind @ what is known, and takes the rest for text', () => {
    const isSubject = (name: string) => name === 'mill' || name === 'Old Mill'
    const line = composeLine({ said: { sentence: 'At the @mill, @[Old Mill] and @someone.' }, isSubject })
    expect(line).toBe('At the @mill, @[Old Mill] and \\@someone.')
  })

  test('has every mark that a field has, and further ones behind a bar of their own', () => {
    const fields = {
      polarity: 'neither',
      response: 'declined',
      knowledge: 'told',
      fromBasis: 'inferred',
      made: '2026-04-10',
      withdrawn: '2026-04-12',
    }
    const line = composeLine({ said: { claim: 'arson' }, fields, marks: ' deaths of town 12 ' })
    expect(line).toBe('arson | declined told inferred made 2026-04-10 withdrawn 2026-04-12 | deaths of town 12')
    expect(readLine(line).faults).toEqual([])
    expect(
      composeLine({
        said: { claim: 'arson' },
        fields: { certainty: 'unspecified', knowledge: 'unknown', polarity: 'affirms' },
      }),
    ).toBe('arson')
  })
})
