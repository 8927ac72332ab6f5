import { describe, expect, test } from 'vitest'
import type { Change, ChangeDone } from '../../../src/dataset/change/change.ts'
import { changeFiles, type FilesChanged } from '../../../src/dataset/change/change-files.ts'
import { versionOf } from '../../../src/dataset/change/record-version.ts'
import { parseDataset } from '../../../src/dataset/parse.ts'
import type { InputFile } from '../../../src/dataset/raw-record.ts'
import { everyRecord } from '../../../src/model/dataset.ts'

const FILES: readonly InputFile[] = [
  {
    path: 'claims.yaml',
    text: `# By hand.
dataset: {format: 1, id: fire, title: The fire} # the manifest
claims:
  - {id: arson, text: The fire was set on purpose.}
  - id: cans # two
    text: Two cans were found.
actors:
  - {id: weir, name: Anna Weir, type: person}
`,
  },
  {
    path: 'sources/gazette.yaml',
    text: `sources:
  - id: gazette # seen on paper
    title: Fire
    type: article
statements:
  - {source: gazette, claim: arson, from: [weir]}
`,
  },
]

const recordOf = (id: string, files = FILES): object => {
  const { dataset } = parseDataset(files)
  const found = [...everyRecord(dataset ?? fail())].find(({ record }) => record.id === id)
  return found?.record ?? fail()
}
const fail = (): never => {
  throw new Error('not there')
}
const seen = (id: string, files = FILES) => versionOf(recordOf(id, files))
const newFile = (name: string) => name
const done = (changes: readonly Change[], files = FILES, options = { newFile }): FilesChanged => {
  const outcome = changeFiles(files, { changes }, options)
  return outcome.state === 'done' ? outcome : fail()
}
const textOf = ({ files }: { files: readonly InputFile[] }, path: string) =>
  files.find((file) => file.path === path)?.text
const ids = (named: ChangeDone['made']) => named.map(({ id }) => id)

describe('wishes', () => {
  test('change what they name, and leave every other byte as it was', () => {
    const record = { ...recordOf('cans'), text: 'Three cans were found.' }
    const outcome = done([{ do: 'change', kind: 'claim', id: 'cans', record, seen: seen('cans') }])
    expect(textOf(outcome, 'claims.yaml')).toBe(FILES[0]?.text.replace('Two cans', 'Three cans'))
    expect(outcome.files[1]).toBe(FILES[1])
    expect([ids(outcome.changed), outcome.made, outcome.gone]).toEqual([['cans'], [], []])
  })

  test('put what is new beside what it is of', () => {
    const source = { id: 'wire', title: 'Wire', type: 'wire-report' }
    const outcome = done([
      { do: 'add', kind: 'source', record: source },
      { do: 'add', kind: 'claim', record: { id: 'empty', text: 'The mill was empty.' }, near: 'wire' },
      { do: 'add', kind: 'statement', record: { source: 'wire', claim: 'empty' } },
      { do: 'add', kind: 'statement', record: { source: 'gazette', claim: 'cans' } },
      { do: 'add', kind: 'actor', record: { id: 'marsh', name: 'Peter Marsh', type: 'person' } },
      { do: 'add', kind: 'relation', record: { type: 'supports', from: 'cans', to: 'arson' } },
    ])
    const wire = textOf(outcome, 'sources/wire.yaml') ?? ''
    expect(wire).toContain('id: wire')
    expect(wire).toContain('The mill was empty.')
    expect(wire).toContain('claim: empty')
    expect(textOf(outcome, 'sources/gazette.yaml')).toContain('claim: cans')
    expect(textOf(outcome, 'claims.yaml')).toContain('Peter Marsh')
    expect(textOf(outcome, 'relations.yaml')).toContain('supports')
    expect(ids(outcome.made).sort()).toEqual([
      'cans~supports~arson',
      'empty',
      'gazette~cans',
      'marsh',
      'wire',
      'wire~empty',
    ])
  })

  test('all go into the one file of a dataset that is one', () => {
    const whole = [{ path: 'all.json', text: '{"dataset": {"format": 1, "id": "d", "title": "D"}}' }]
    const outcome = done([{ do: 'add', kind: 'source', record: { id: 's', title: 'S', type: 'article' } }], whole, {
      newFile: undefined as never,
    })
    expect(outcome.files.map(({ path }) => path)).toEqual(['all.json'])
    expect(JSON.parse(outcome.files[0]?.text ?? '').sources).toHaveLength(1)
  })

  test('may be a line with fields beside it, which JSON Lines get in full', () => {
    const say: Change = {
      do: 'say',
      source: 'gazette',
      line: 'The mill was empty. < two firefighters | witnessed',
      fields: { anchor: { exact: 'the mill was empty', start: 10, end: 28 } },
    }
    const short = done([say])
    expect(textOf(short, 'sources/gazette.yaml')).toContain('claim: The mill was empty. < two firefighters | witnessed')
    const lines = [
      {
        path: 'all.jsonl',
        text: `{"kind":"dataset","format":1,"id":"d","title":"D"}
{"kind":"source","id":"gazette","title":"Fire","type":"article"}
`,
      },
    ]
    const full = done([say], lines)
    const made = parseDataset(full.files).dataset?.statements[0]
    const [alike] = parseDataset(short.files).dataset?.statements.filter(({ anchor }) => anchor !== undefined) ?? []
    expect(made).toEqual(alike)
    expect(made?.anchor).toEqual({ exact: 'the mill was empty', start: 10, end: 28 })
    expect(full.files[0]?.text.startsWith(lines[0]?.text ?? '?')).toBe(true)
  })

  test('can take a record out, but not one that others name', () => {
    expect(ids(done([{ do: 'remove', kind: 'claim', id: 'cans', seen: seen('cans') }]).gone)).toEqual(['cans'])
    expect(() =>
      changeFiles(FILES, { changes: [{ do: 'remove', kind: 'claim', id: 'arson', seen: seen('arson') }] }),
    ).toThrow(/arson/)
    const statement = 'gazette~arson'
    const both = done([
      { do: 'remove', kind: 'statement', id: statement, seen: seen(statement) },
      { do: 'remove', kind: 'claim', id: 'arson', seen: seen('arson') },
    ])
    expect(ids(both.gone).sort()).toEqual(['arson', statement])
  })

  test('of the manifest change the manifest', () => {
    const { dataset } = parseDataset(FILES)
    const manifest = dataset?.manifest ?? fail()
    const record = { ...manifest, title: 'The fire at the mill' }
    const outcome = done([{ do: 'change', kind: 'dataset', id: 'fire', record, seen: versionOf(manifest) }])
    expect(outcome.files[0]?.text).toBe(FILES[0]?.text.replace('title: The fire', 'title: The fire at the mill'))
    expect(outcome.changed).toEqual([{ kind: 'dataset', id: 'fire' }])
  })
})

describe('where somebody else was quicker', () => {
  const record = { ...recordOf('cans'), text: 'Three cans were found.' }
  const change: Change = { do: 'change', kind: 'claim', id: 'cans', record, seen: seen('cans') }

  test('a record that is another by now is a conflict, which says what it is', () => {
    const theirs = FILES.with(0, { path: 'claims.yaml', text: (FILES[0]?.text ?? '').replace('Two', 'Five') })
    const outcome = changeFiles(theirs, { changes: [change] })
    const now = recordOf('cans', theirs)
    expect(outcome).toEqual({
      state: 'conflict',
      conflicts: [{ kind: 'claim', id: 'cans', seen: change.seen, now: { record: now, version: versionOf(now) } }],
    })
    expect(now).toMatchObject({ text: 'Five cans were found.' })
  })

  test('so is one that is gone', () => {
    const theirs = done([{ do: 'remove', kind: 'claim', id: 'cans', seen: seen('cans') }]).files
    expect(changeFiles(theirs, { changes: [change] })).toEqual({
      state: 'conflict',
      conflicts: [{ kind: 'claim', id: 'cans', seen: change.seen }],
    })
  })

  test('a record beside it, a comment and another order are none', () => {
    const text = (FILES[0]?.text ?? '').replace('on purpose', 'by accident').replace('# two', '# two, or three')
    const outcome = done([change], FILES.with(0, { path: 'claims.yaml', text }))
    expect(outcome.files[0]?.text).toBe(text.replace('Two cans', 'Three cans'))
  })
})

describe('nothing is done', () => {
  const add = (kind: 'claim' | 'source', record: object): Change => ({ do: 'add', kind, record })
  test.each([
    ['an id is taken', [add('claim', { id: 'weir', text: 'It rained.' })], /"weir" is taken/],
    [
      'two new records have one id',
      [add('claim', { id: 'x', text: 'A.' }), add('source', { id: 'x', title: 'X', type: 'article' })],
      /"x" is taken/,
    ],
    ['a record is none of its kind', [add('claim', { id: 'x' })], /text/],
    ['it names what is not there', [add('claim', { id: 'x', text: 'A.', about: ['nobody'] })], /nobody/],
    ['a line is for no document', [{ do: 'say', source: 'nobody', line: 'It rained.' } as const], /nobody/],
    ['a line means nothing', [{ do: 'say', source: 'gazette', line: 'It rained. < ' } as const], /./],
    [
      'two wishes are of one record',
      ['a', 'b'].map(
        (text) =>
          ({ do: 'change', kind: 'claim', id: 'cans', record: { id: 'cans', text }, seen: seen('cans') }) as const,
      ),
      /two wishes/,
    ],
  ])('where %s', (_, changes, says) => {
    expect(() => changeFiles(FILES, { changes })).toThrow(says)
  })
})
