import { describe, expect, test } from 'vitest'
import { ftm } from '../../../../src/exchange/import/ftm/ftm.ts'
import { fuzzed, importedFrom, isRecognised, readAs, told } from '../harness.ts'

const lines = (...entities: readonly object[]) => ({
  name: 'entities.ftm.json',
  content: `${entities.map((entity) => JSON.stringify(entity)).join('\n')}\n`,
})
const entity = (id: string, schema: string, properties: object, more = {}) => ({ id, schema, properties, ...more })

const mina = entity(
  'NK-mina',
  'Person',
  { name: ['Мина Орлова', 'Mina Orlova'], wikidataId: ['Q99'], birthDate: ['1970'] },
  { caption: 'Mina Orlova', datasets: ['xx_list'], referents: ['xx-17'], first_seen: '2024-01-02T03:04:05' },
)
const yard = entity('yard', 'Company', {
  name: ['Yard One'],
  sourceUrl: ['https://register.example/yard'],
  jurisdiction: ['mt'],
})
const group = entity('group', 'LegalEntity', { name: ['港湾集団'] })
const owns = entity('own-1', 'Ownership', {
  owner: ['group'],
  asset: ['yard'],
  percentage: ['75,5 %'],
  role: ['shareholder'],
})
const directs = entity('dir-1', 'Directorship', { director: ['xx-17'], organization: ['yard'], role: ['chair'] })
const article = entity('art-1', 'Article', {
  title: ['Ships for sale'],
  sourceUrl: ['https://paper.example/ships'],
  publishedAt: ['2025-06-01T08:00:00'],
  author: ['Ida Moen'],
  publisher: ['The Paper'],
})
const address = entity('addr-1', 'Address', { full: ['1 Quay Street'] })
const whole = lines(mina, yard, group, owns, directs, article, address)

const table = [
  'canonical_id,entity_id,prop,prop_type,schema,value,dataset,lang,original_value,external,first_seen,last_seen,origin,id',
  'NK-1,xx-1,name,name,LegalEntity,Yard One,xx_list,,,f,2024-01-01,2024-02-01,,a1',
  'NK-1,yy-9,name,name,Company,"Yard ""One"" Ltd",yy_register,eng,YARD ONE LTD,f,,,,a2',
  'NK-1,yy-9,id,checksum,Company,0a1b,yy_register,,,f,,,,a3',
  'NK-1,yy-9,wikidataId,identifier,Company,Q7,yy_register,,,t,,,,a4',
  'NK-2,yy-10,owner,entity,Ownership,yy-9,yy_register,,,f,,,,a5',
  '',
].join('\n')
const statements = { name: 'statements.csv', content: table }

describe('entities', () => {
  test('are known as lines, a list, what an API sends; a table of statements by its columns', () => {
    for (const content of [whole.content, JSON.stringify([mina]), JSON.stringify({ results: [yard], total: 1 }), table])
      expect(isRecognised(ftm, { name: 'x', content })).toBe(true)
    for (const content of ['{}', '[]', '{"id":"a","schema":"Person"}', 'name,url\na,b\n', 'a\nb'])
      expect(isRecognised(ftm, { name: 'x', content })).toBe(false)
  })

  test('become people, organizations and documents that nobody read, with ties that are certain', async () => {
    const { dataset, imported } = await importedFrom(ftm, whole)
    const actor = (name: string) => dataset.actors.find((each) => each.name === name)
    expect(actor('Mina Orlova')).toMatchObject({ type: 'person', sameAs: ['https://www.wikidata.org/wiki/Q99'] })
    expect(actor('Yard One')?.ownedBy).toBe(actor('港湾集団')?.id)
    // The director is named by the id that she had before she was merged.
    expect(actor('Mina Orlova')?.affiliation).toBe(actor('Yard One')?.id)
    expect(dataset.sources.map(({ title, read, url, published }) => [title, read, url, published]).sort()).toEqual([
      ['Ships for sale', 'no', 'https://paper.example/ships', '2025-06-01T08:00:00'],
      ['https://register.example/yard', 'no', 'https://register.example/yard', undefined],
    ])
    const [paper] = dataset.sources.filter(({ publisher }) => publisher !== undefined)
    expect([paper?.publisher, ...(paper?.authors ?? [])]).toEqual([actor('The Paper')?.id, actor('Ida Moen')?.id])
    const said = JSON.stringify(imported)
    for (const text of [
      'Мина Орлова',
      '1970',
      'xx_list',
      '2024-01-02T03:04:05',
      'mt',
      'shareholder',
      'chair',
      '1 Quay Street',
    ])
      expect(said).toContain(text)
  })

  test('what is there more than once, as Aleph streams fragments, is put together; schemata that exclude each other are told', async () => {
    const twice = lines(
      entity('a', 'LegalEntity', { name: ['Alpha'] }),
      entity('a', 'Company', { name: ['Alpha'], wikidataId: ['Q1'] }),
      entity('b', 'Person', { name: ['B'] }),
      entity('b', 'Company', { name: ['B'] }),
    )
    const { records, notes } = await readAs(ftm, twice)
    expect(records.map(({ fields }) => fields)).toEqual([
      { name: 'Alpha', type: 'organization', sameAs: ['https://www.wikidata.org/wiki/Q1'] },
    ])
    expect(told(notes, 'notUnderstood')).toHaveLength(2)
  })

  test('an entity with its statements in it (ftm aggregate-statements -s): followthemoney, pull request 315', async () => {
    const statement = (prop: string, value: string, dataset: string) => ({
      entity_id: 'xx-1',
      schema: 'Company',
      prop,
      value,
      dataset,
    })
    const statements = [statement('name', 'Yard One', 'xx_list'), statement('wikidataId', 'Q7', 'yy_register'), 'none']
    const stated = {
      id: 'NK-1',
      schema: 'Company',
      caption: 'Yard One',
      statements,
      datasets: ['xx_list'],
      last_change: '2026-01-01',
    }
    expect(isRecognised(ftm, lines(stated))).toBe(true)
    const { records, notes } = await readAs(
      ftm,
      lines(stated, entity('own', 'Ownership', { owner: ['xx-1'], asset: ['yard'] }), yard),
    )
    expect(records.find(({ key }) => key === 'ftm:NK-1')?.fields).toEqual({
      name: 'Yard One',
      type: 'organization',
      sameAs: ['https://www.wikidata.org/wiki/Q7'],
    })
    expect(records.find(({ key }) => key === 'ftm:yard')?.fields['ownedBy']).toBe('ftm:NK-1')
    for (const value of ['yy_register', '["xx_list"]', '2026-01-01'])
      expect(notes.map((note) => note.value)).toContain(value)
    expect(notes.find(({ value }) => value === 'yy_register')?.at.pointer).toBe('/statements/1/dataset')
  })

  test('pages that are said to be a package too, which ends an import in Aleph (issue 2877), are told, and the rest read', async () => {
    const pages = [entity('p', 'Pages', { title: ['A file'] }), entity('p', 'Package', { title: ['A file'] })]
    const { records, notes } = await readAs(ftm, lines(...pages, group))
    expect(records.map(({ key }) => key)).toEqual(['ftm:group'])
    expect(told(notes, 'notUnderstood')).toHaveLength(2)
  })

  test('OpenSanctions: an id that is an item of Wikidata, entities inside of others (targets.nested.json)', async () => {
    const nested = entity('Q42', 'Person', {
      name: ['Ana Lo'],
      addressEntity: [address],
      ownershipOwner: [entity('o', 'Ownership', { owner: ['Q42'], asset: [yard] })],
    })
    const { dataset } = await importedFrom(ftm, lines(nested))
    expect(dataset.actors.map(({ name, sameAs }) => [name, sameAs]).sort()).toEqual([
      ['Ana Lo', ['https://www.wikidata.org/wiki/Q42']],
      ['Yard One', undefined],
    ])
  })

  test.each([
    [
      'two owners',
      [
        entity('1', 'Ownership', { owner: ['group'], asset: ['yard'] }),
        entity('2', 'Ownership', { owner: ['NK-mina'], asset: ['yard'] }),
      ],
    ],
    ['a share of half', [entity('1', 'Ownership', { owner: ['group'], asset: ['yard'], percentage: ['50'] })]],
    [
      'a share that cannot be read',
      [entity('1', 'Ownership', { owner: ['group'], asset: ['yard'], percentage: ['most'] })],
    ],
    ['an end', [entity('1', 'Ownership', { owner: ['group'], asset: ['yard'], endDate: ['2020'] })]],
    ['itself as owner', [entity('1', 'Ownership', { owner: ['yard'], asset: ['yard'] })]],
    ['an owner that is not in the file', [entity('1', 'Ownership', { owner: ['gone'], asset: ['yard'] })]],
  ])('an ownership with %s is told, not taken', async (_, ties) => {
    const { records, notes } = await readAs(ftm, lines(mina, yard, group, ...ties))
    expect(records.some(({ fields }) => 'ownedBy' in fields)).toBe(false)
    expect(told(notes, 'lost').filter((message) => /owner/i.test(message)).length).toBeGreaterThanOrEqual(ties.length)
  })

  test('owners in a circle: the last tie that would close it is told', async () => {
    const circle = [
      entity('1', 'Ownership', { owner: ['group'], asset: ['yard'] }),
      entity('2', 'Ownership', { owner: ['yard'], asset: ['group'] }),
    ]
    const { dataset } = await importedFrom(ftm, lines(yard, group, ...circle))
    expect(dataset.actors.filter(({ ownedBy }) => ownedBy !== undefined)).toHaveLength(1)
  })

  test('a line that is no JSON is told with its number, and the others read', async () => {
    const { records, notes } = await readAs(ftm, {
      name: 'x',
      content: `${JSON.stringify(yard)}\n{"id": \n${JSON.stringify(group)}\n`,
    })
    expect(records.filter(({ kind }) => kind === 'actor')).toHaveLength(2)
    expect(notes.find(({ message }) => message === 'this is no object of JSON')).toMatchObject({
      at: { line: 2 },
      value: '{"id": ',
    })
  })
})

describe('statements', () => {
  test('are put together by their canonical id; which dataset holds a value is told; what is only suggested is not taken', async () => {
    const { dataset, imported } = await importedFrom(ftm, statements)
    expect(dataset.actors.map(({ name, type, sameAs }) => [name, type, sameAs])).toEqual([
      ['Yard One', 'organization', undefined],
    ])
    const losses = told(imported.notes, 'lost')
    for (const text of ['yy_register', 'YARD ONE LTD', 'Yard "One" Ltd', 'Q7'])
      expect(losses.join('\n')).toContain(text)
    expect(imported.notes.find(({ value }) => value === 'YARD ONE LTD')?.at.line).toBe(3)
  })

  test('as lines of JSON they say the same as the table', async () => {
    const [header = '', ...rows] = table.trim().split('\n')
    const names = header.split(',')
    const objects = rows.map((row) => {
      const values = row.replace('"Yard ""One"" Ltd"', 'Yard "One" Ltd').split(',')
      return Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']).filter(([, value]) => value !== ''))
    })
    const ofTable = await readAs(ftm, statements)
    const ofLines = await readAs(ftm, lines(...objects))
    const fields = ({ records }: typeof ofTable) => records.map(({ kind, key, fields }) => ({ kind, key, fields }))
    expect(fields(ofLines)).toEqual(fields(ofTable))
  })
})

test('a file of something else is refused', async () => {
  await expect(readAs(ftm, { name: 'x', content: '[]' })).rejects.toMatchObject({ code: 'cannot-import' })
})

test('mutated files: each makes a valid dataset, or is refused', async () => {
  const list = { name: 'list.json', content: JSON.stringify([mina, yard, group, owns, directs, article]) }
  const { read } = await fuzzed(ftm, [whole, list, statements])
  expect(read).toBeGreaterThan(0)
})
