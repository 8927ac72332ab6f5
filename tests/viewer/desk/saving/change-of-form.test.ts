import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeOfForm, type Saying } from '../../../../viewer/src/desk/saving/change-of-form.ts'
import { EMPTY_FORM, type Form, type Link, NO_MARKS } from '../../../../viewer/src/desk/state/form.ts'
import { changeFiles, openQuickGraph, parseDataset, writeDataset } from '../../../../viewer/src/library.ts'
import { CAPTURE, MILL, spanOf } from '../mill.ts'

const { reader } = openQuickGraph(MILL)
const quote = spanOf('the doors were locked')
const saying = (form: Partial<Form>, more: Partial<Saying> = {}): Saying => ({
  ...{ source: 'gazette', quote, of: CAPTURE, reader, form: { ...EMPTY_FORM, sentence: 'It rained.', ...form } },
  ...more,
})
const lineOf = (form: Partial<Form>, more: Partial<Saying> = {}) => {
  const said = changeOfForm(saying(form, more)).changes.at(-1)
  return said?.do === 'say' ? said.line : undefined
}
const known = (id: string, itself = false): Link => ({ kind: 'record', id, label: id, itself })

/** The statement that comes of a form, and the dataset with it. */
function written(form: Partial<Form>, more: Partial<Saying> = {}) {
  const set = changeOfForm(saying(form, more))
  const changed = changeFiles([{ path: 'all.json', text: writeDataset(MILL, 'json') }], set)
  if (changed.state !== 'done') throw new Error('in conflict')
  const { dataset } = parseDataset(changed.files)
  const made = changed.made.find(({ kind }) => kind === 'statement')?.id
  const statement = dataset?.statements.find(({ id }) => id === made)
  const claim = dataset?.claims.find(({ id }) => id === statement?.claim)
  const actor = (id: string) => dataset?.actors.find((each) => each.id === id)
  return { statement, claim, actor }
}

describe('what is saved of a form', () => {
  test('is a line as a person would write it, with where it stands beside it', () => {
    const marks = { ...NO_MARKS, terms: 'background', certainty: 'possible' } as const
    const links: Link[] = [known('valley-wire'), { kind: 'unnamed', name: 'an official briefed on it' }]
    expect(changeOfForm(saying({ links, marks }))).toEqual({
      changes: [
        {
          ...{ do: 'say', source: 'gazette' },
          line: 'It rained. < Valley Wire < an official briefed on it | possible background',
          fields: { anchor: { ...quote, exact: 'the doors were locked' } },
        },
      ],
    })
  })

  test('names a claim that is there by its id, and in words where that was only made', () => {
    expect(lineOf({ claim: 'arson' })).toBe('arson')
    expect(lineOf({ claim: 'arson' }, { inWords: true })).toBe('The fire at the old mill was set on purpose.')
  })

  test('names people so that nobody else is meant', () => {
    expect(lineOf({ links: [known('anna-kroll')] })).toBe('It rained. < Anna Kroll')
    expect(lineOf({ links: [known('valley-wire', true)] })).toBe('It rained. < Valley Wire itself')
    expect(lineOf({ links: [known('either')] })).toBe('It rained. < either')
    expect(lineOf({ links: [known('bar')] })).toBe('It rained. < bar')
    expect(lineOf({ links: [known('official')] })).toBe('It rained. < official')
    expect(lineOf({ links: [known('wire-1')] })).toBe('It rained. < wire-1')
    expect(lineOf({ links: [known('wire-1')] }, { inWords: true })).toBe('It rained. < Mill fire was set')
    expect(lineOf({ links: [{ kind: 'new', name: 'Ana Kroll', isSure: true }] })).toBe('It rained. < Ana Kroll (new)')
  })

  test('makes a record of whoever a line cannot name', () => {
    const { statement, actor } = written({ links: [{ kind: 'new', name: 'Jack < Jill' }] })
    expect(statement?.from).toEqual(['jack-jill'])
    expect(actor('jack-jill')).toEqual({ id: 'jack-jill', name: 'Jack < Jill', type: 'person' })
    const described = written({ links: [{ kind: 'unnamed', name: 'two people from A | B' }] })
    expect(described.statement?.from).toEqual(['gazette.two-people-from-a-b'])
    expect(described.actor('gazette.two-people-from-a-b')).toMatchObject({ anonymous: true, count: 2, type: 'group' })
  })

  test('of a copy in its own voice is the copy’s own, and not from what it copied', () => {
    expect(written({}, { source: 'copy' }).statement?.from).toEqual([])
    expect(written({ links: [known('anna-kroll')] }, { source: 'copy' }).statement?.from).toEqual(['anna-kroll'])
  })

  test('stands by its words and what is around them in a text that the record does not have the digest of', () => {
    const said = changeOfForm(saying({}, { of: { ...CAPTURE, digest: 'other', pages: [{ label: '4', start: 0 }] } }))
      .changes[0]
    expect(said).toMatchObject({
      fields: { anchor: { exact: 'the doors were locked', suffix: ' when they came.\nPeter Marsh dec', page: '4' } },
    })
    expect(said).not.toMatchObject({ fields: { anchor: { start: quote.start } } })
  })

  test('says who proposed it', () => {
    expect(changeOfForm(saying({}, { proposedBy: 'anna-kroll' })).changes[0]).toMatchObject({
      fields: { proposedBy: 'anna-kroll' },
    })
  })
})

const sentence = fc
  .array(fc.constantFrom('It', 'rained', '<', '|', '\\', '@', '@arson', '@[Nobody]', '"', 'a:', '#', '-', '1.2', 'é'), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.join(' '))
const name = fc
  .array(
    fc.constantFrom('Jo', 'Bloggs', '<', '|', 'or', '(new)', 'itself', '(source)', 'the', 'de', 'a', 'two', 'Ltd.'),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => `X${parts.join(' ')}`)

describe('what is read of a form that was saved', () => {
  test('is the sentence, the person and the marks that were meant, whatever signs are in them', () => {
    const marks = fc.record({
      denies: fc.boolean(),
      response: fc.constant(undefined),
      terms: fc.constantFrom(undefined, 'background', 'onRecord' as const),
      certainty: fc.constantFrom(undefined, 'certain', 'possible' as const),
    })
    fc.assert(
      fc.property(sentence, name, marks, (text, who, said) => {
        const { statement, claim, actor } = written({
          sentence: text,
          links: [{ kind: 'new', name: who, isSure: true }],
          marks: said,
        })
        expect(claim?.text).toBe(text.replaceAll('@arson', 'arson'))
        expect(actor(statement?.from?.[0] ?? '')?.name).toBe(who)
        expect(statement?.from).toHaveLength(1)
        expect(statement?.polarity).toBe(said.denies ? 'denies' : undefined)
        expect([statement?.terms, statement?.certainty]).toEqual([said.terms, said.certainty])
        expect(statement?.anchor).toEqual({ ...quote, exact: 'the doors were locked' })
      }),
      { numRuns: 60 },
    )
  })
})
