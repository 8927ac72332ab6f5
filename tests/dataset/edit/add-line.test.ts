import { describe, expect, test } from 'vitest'
import { addLine } from '../../../src/dataset/edit/add-line.ts'
import { parseDataset } from '../../../src/dataset/parse.ts'

const MANIFEST = 'dataset: {format: 1, id: d, title: D}\n'
const of = (text: string, path = 'd.yaml') => [{ path, text }]
const textOf = (files: readonly { text: string }[]) => files.map(({ text }) => text).join('')

const DATA = `${MANIFEST}
actors:
  - {id: weir, name: Anna Weir, type: person}
sources:
  - id: gazette # seen on paper
    title: Fire
    type: article

  - {id: wire, title: Wire, type: wire-report} # short
claims:
  - {id: arson, text: The fire was set on purpose.}
`

describe('a line', () => {
  test('stands at the end of what a document says; all else keeps its bytes', () => {
    const { files, made } = addLine(of(DATA), 'gazette', 'arson < Anna Weir | probable')
    expect(textOf(files)).toBe(
      DATA.replace('    type: article\n', '    type: article\n    says:\n      - arson < Anna Weir | probable\n'),
    )
    expect(made.map(({ kind }) => kind)).toEqual(['statement'])
    const again = addLine(files, 'gazette', 'Two cans were found. < two firefighters')
    expect(textOf(again.files)).toContain(
      '      - arson < Anna Weir | probable\n      - Two cans were found. < two firefighters\n',
    )
    expect(again.made.map(({ kind }) => kind).sort()).toEqual(['actor', 'claim', 'statement'])
    const { dataset } = parseDataset(again.files)
    expect(dataset?.statements.map(({ source, from }) => [source, from?.[0]])).toContainEqual(['gazette', 'weir'])
  })

  test('is put where the document stands, in whatever file and form', () => {
    const inline = addLine(of(DATA), 'wire', 'arson')
    expect(textOf(inline.files)).toContain('# short')
    const json = JSON.stringify(
      { dataset: { format: 1, id: 'd', title: 'D' }, sources: [{ id: 's', title: 'S', type: 'article' }] },
      null,
      2,
    )
    const added = addLine(of(json, 'd.json'), 's', 'The mill: it burned down # twice.')
    expect(JSON.parse(textOf(added.files)).sources[0].says).toEqual(['The mill: it burned down # twice.'])
    const two = [...of(MANIFEST, 'a.yaml'), ...of('sources:\n  - {id: s, title: S, type: article}\n', 'b.yaml')]
    const { files } = addLine(two, 's', 'The mill burned down.')
    expect(files[0]).toBe(two[0])
    expect(files[1]?.text).toContain('says:')
  })

  test('that would be read as something else is quoted', () => {
    for (const line of ['He said: it burned down.', 'It burned # twice.', '- it burned', '"quoted" it is'])
      expect(parseDataset(addLine(of(DATA), 'gazette', line).files).dataset?.claims.map(({ text }) => text)).toContain(
        line,
      )
  })
})

describe('it is refused', () => {
  test('where no document is meant, or it stands where no line can', () => {
    expect(() => addLine(of(DATA), 'nobody', 'arson')).toThrow('no document has the id "nobody"')
    const lines = `{"kind":"dataset","format":1,"id":"d","title":"D"}\n{"kind":"source","id":"s","title":"S","type":"article"}\n`
    expect(() => addLine(of(lines, 'd.jsonl'), 's', 'x is y.')).toThrow('JSON Lines have no short form')
  })

  test('where the line does not say one thing', () => {
    expect(() => addLine(of(DATA), 'gazette', 'arson < Ana Weir')).toThrow(/nearly Anna Weir/)
    expect(() => addLine(of(DATA), 'gazette', 'arson | sure')).toThrow()
    expect(() => addLine(of(DATA), 'gazette', '')).toThrow()
  })
})
