import { describe, expect, test } from 'vitest'
import { stix } from '../../../../src/exchange/import/stix/stix.ts'
import { importedFrom, isRecognised, readAs } from '../harness.ts'
import { testing } from '../proposals.ts'

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`
const common = (type: string, n: number, day = 1) => ({
  type,
  spec_version: '2.1',
  id: `${type}--${uuid(n)}`,
  created: at(1),
  modified: at(day),
})
const RED = 'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed'
const AMBER_STRICT = 'marking-definition--826578e1-40ad-459f-bc73-ede076f81f37'
const TLP2_GREEN = 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb'

const office = {
  ...common('identity', 1),
  name: 'Harbour Watch Office',
  identity_class: 'organization',
  sectors: ['defense'],
}
const analyst = { ...common('identity', 2), name: 'Rana Idris', identity_class: 'individual' }
const malware = { ...common('malware', 3), name: 'Tin Whistle', is_family: true, description: 'A loader.' }
const crew = { ...common('intrusion-set', 4), name: 'Quiet Ferry' }
const uses = {
  ...common('relationship', 5),
  relationship_type: 'uses',
  source_ref: crew.id,
  target_ref: malware.id,
  start_time: '2025-11-01T00:00:00Z',
}
const report = {
  ...common('report', 6),
  name: 'A ferry in the night',
  description: 'What was seen in the harbour.',
  published: '2026-02-25T09:30:00.000Z',
  created_by_ref: office.id,
  object_refs: [crew.id, malware.id, uses.id],
  external_references: [
    { source_name: 'Harbour Gazette', url: 'https://gazette.example/ferry', description: 'The first account' },
    { source_name: 'capec', external_id: 'CAPEC-9' },
  ],
  confidence: 70,
  lang: 'en',
}
const opinion = {
  ...common('opinion', 7, 4),
  created_by_ref: analyst.id,
  opinion: 'strongly-disagree',
  explanation: 'The loader was seen elsewhere before.',
  object_refs: [uses.id, report.id],
  confidence: 50,
}
const note = {
  ...common('note', 8),
  abstract: 'On the timestamps',
  content: 'The clock of the gateway was two hours off. So was the log.',
  authors: ['Ines Okafor'],
  object_refs: [report.id],
}
const bundle = (...objects: readonly object[]) => ({ type: 'bundle', id: `bundle--${uuid(99)}`, objects })
const whole = bundle(office, analyst, malware, crew, uses, report, opinion, note)
const file = (value: unknown) => ({
  name: 'bundle.json',
  content: typeof value === 'string' ? value : JSON.stringify(value),
})
const importJson = (importer: typeof stix, value: unknown) => readAs(importer, file(value))
const told = (notes: readonly { message: string }[]) => notes.map(({ message }) => message)

describe('a bundle', () => {
  test('is known for what it is: a bundle, what a TAXII server sends, a list of objects; nothing else', () => {
    expect(isRecognised(stix, file(JSON.stringify(whole)))).toBe(true)
    expect(isRecognised(stix, file(JSON.stringify({ more: false, objects: whole.objects })))).toBe(true)
    expect(isRecognised(stix, file(JSON.stringify(whole.objects)))).toBe(true)
    for (const other of ['{}', '[]', '[1]', '{"objects":[{"type":"a"}]}', '{"type":"bundle"}', 'no json'])
      expect(isRecognised(stix, file(other))).toBe(false)
  })

  test('what has no objects is refused', async () => {
    await expect(importJson(stix, { type: 'other' })).rejects.toMatchObject({ code: 'cannot-import' })
  })

  test('makes a valid dataset: who, documents that nobody read, what the report states, and what is thought of it', async () => {
    const { dataset, imported } = await importedFrom(stix, file(whole))
    const { records, verdicts } = imported
    expect(dataset.actors.map(({ name, type }) => [name, type]).sort()).toEqual([
      ['Harbour Watch Office', 'organization'],
      ['Ines Okafor', 'person'],
      ['Quiet Ferry', 'group'],
      ['Rana Idris', 'person'],
    ])
    expect(dataset.sources.map(({ title, read }) => [title, read]).sort()).toEqual([
      ['A ferry in the night', 'no'],
      ['Harbour Gazette', 'no'],
      ['On the timestamps', 'no'],
      ['capec CAPEC-9', 'no'],
    ])
    const [document] = records.filter(({ key }) => key === `stix:${report.id}`)
    expect(document?.fields).toMatchObject({
      published: '2026-02-25T09:30:00Z',
      publisher: `stix:${office.id}`,
      language: 'en',
    })
    expect(dataset.claims.map(({ text, holds }) => [text, holds])).toEqual(
      expect.arrayContaining([
        ['Quiet Ferry uses Tin Whistle.', '2025-11-01T00:00:00Z/..'],
        ['What the report “A ferry in the night” says is right.', undefined],
      ]),
    )
    expect(dataset.statements).toHaveLength(1)
    expect(
      dataset.assessments.map(({ rating, status, confidence, date }) => [rating, status, confidence, date]),
    ).toEqual(
      Array(2).fill([
        { text: 'strongly-disagree', value: 1, best: 5, worst: 1 },
        undefined,
        'moderate',
        '2026-03-04T10:00:00Z',
      ]),
    )
    expect(verdicts).toEqual([{ text: 'strongly-disagree', assessments: expect.arrayContaining([expect.any(String)]) }])
  })

  test('the same file is read the same', async () => {
    expect(await importJson(stix, whole)).toEqual(await importJson(stix, whole))
  })

  test('each field of each object is in a record or in a note', async () => {
    const { records, notes } = await importJson(stix, whole)
    const said = JSON.stringify(records) + JSON.stringify(notes)
    for (const text of ['defense', 'is_family', '70', 'The clock of the gateway', 'The first account', at(1)])
      expect(said).toContain(text)
    expect(notes.find(({ message }) => message.includes('confidence has no place'))?.at.pointer).toBe(
      '/objects/5/confidence',
    )
  })
})

describe('a note', () => {
  test('of one sentence is proposed as a claim by whoever wrote it; of several it is a document alone', async () => {
    const short = {
      ...note,
      id: `note--${uuid(60)}`,
      abstract: undefined,
      content: 'The log was two hours off.',
      object_marking_refs: [RED],
    }
    const { records, proposals } = await importJson(stix, bundle(note, short))
    expect(records.filter(({ kind }) => kind === 'claim')).toEqual([])
    expect(proposals?.map(({ source, claim, by, tlp }) => ({ source, claim, by, tlp }))).toEqual([
      { source: `stix:${short.id}`, claim: 'The log was two hours off.', by: 'author:Ines Okafor', tlp: 'red' },
    ])
  })
})

describe('real traps', () => {
  test('DISARM: incidents are events, and the press that they refer to is documents that nobody read', async () => {
    const incident = {
      ...common('incident', 61),
      name: 'The false ferry',
      external_references: [{ source_name: 'Harbour Gazette', url: 'https://gazette.example/f' }],
    }
    const { dataset } = await importedFrom(stix, file(bundle(incident)))
    expect(dataset.topics.map(({ name, type }) => [name, type])).toEqual([['The false ferry', 'event']])
    expect(dataset.sources.map(({ url, read }) => [url, read])).toEqual([['https://gazette.example/f', 'no']])
  })

  test('a name that stands for nobody is no actor: an identity “Various sources”, an author “Unknown”', async () => {
    const objects = [
      { ...office, name: 'Various sources' },
      { ...note, authors: ['Unknown'] },
    ]
    const { records } = await importJson(stix, bundle(...objects))
    expect(records.map(({ kind }) => kind)).toEqual(['source'])
  })

  test('OpenCTI: AMBER+STRICT has an id of its own and a definition of x_opencti_definition', async () => {
    const strict = {
      ...common('marking-definition', 20),
      definition_type: 'statement',
      definition: { statement: 'custom' },
    }
    const named = { ...strict, x_opencti_definition_type: 'TLP', x_opencti_definition: 'TLP:AMBER+STRICT' }
    for (const ref of [AMBER_STRICT, named.id]) {
      const { records } = await importJson(stix, bundle({ ...office, object_marking_refs: [ref] }, named))
      expect(records[0]?.fields['tlp']).toBe('amber+strict')
    }
  })

  test('CISA AIS in MISP/misp-stix: several markings at once, of which the narrowest TLP holds and the others are told', async () => {
    const statement = {
      ...common('marking-definition', 21),
      definition_type: 'statement',
      definition: { statement: 'Ask first' },
    }
    const marked = {
      ...office,
      object_marking_refs: [TLP2_GREEN, RED, statement.id, `marking-definition--${uuid(50)}`],
    }
    const { records, notes } = await importJson(stix, bundle(marked, statement))
    expect(records[0]?.fields['tlp']).toBe('red')
    expect(told(notes)).toEqual(
      expect.arrayContaining([expect.stringContaining('no TLP'), expect.stringContaining('does not define')]),
    )
  })

  test('TLP 1 white, and TLP 2 defined by its extension, also where the id is another', async () => {
    const white = { ...common('marking-definition', 22), definition_type: 'tlp', definition: { tlp: 'white' } }
    const extension = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d'
    const amber = {
      ...common('marking-definition', 23),
      extensions: { [extension]: { extension_type: 'property-extension', tlp_2_0: 'amber' } },
    }
    const objects = [
      { ...office, object_marking_refs: [white.id] },
      { ...analyst, object_marking_refs: [amber.id] },
      white,
      amber,
    ]
    const { records } = await importJson(stix, bundle(...objects))
    expect(records.map(({ fields }) => fields['tlp'])).toEqual(['clear', 'amber'])
  })

  test('a granular marking holds for the whole record, and is told', async () => {
    const marked = {
      ...report,
      granular_markings: [
        { marking_ref: RED, selectors: ['description'] },
        { lang: 'fr', selectors: ['name'] },
      ],
    }
    const { records, notes } = await importJson(stix, bundle(marked, office))
    expect(records.find(({ kind }) => kind === 'source')?.fields['tlp']).toBe('red')
    expect(notes.filter(({ at: place }) => place.pointer?.includes('granular_markings'))).toHaveLength(2)
  })

  test('client-python of OpenCTI: a bundle of STIX 2.0 has its version in the bundle and none in the objects', async () => {
    const { spec_version: _, ...old } = { ...report, labels: ['threat-report'] }
    const { records, notes } = await importJson(stix, { ...bundle(old), spec_version: '2.0' })
    expect(records.some(({ fields }) => fields['title'] === report.name)).toBe(true)
    expect(told(notes)).toContain('a bundle of an older version of STIX is read as one of 2.1')
  })

  test('several versions of one object: the latest is read, the earlier told, whatever their order', async () => {
    const later = { ...report, name: 'A ferry at dawn', modified: at(9) }
    for (const objects of [
      [report, later],
      [later, report],
    ]) {
      const { records, notes } = await importJson(stix, bundle(...objects))
      expect(records.find(({ kind }) => kind === 'source')?.fields['title']).toBe('A ferry at dawn')
      expect(notes.find(({ message }) => message.includes('earlier version'))?.value).toContain('A ferry in the night')
    }
  })

  test('what is revoked is taken back by who made it; a revoked opinion is none', async () => {
    const objects = [
      office,
      analyst,
      crew,
      malware,
      uses,
      { ...report, revoked: true, modified: at(8) },
      { ...opinion, revoked: true },
    ]
    const { records } = await importJson(stix, bundle(...objects))
    const source = records.find(({ fields }) => fields['title'] === report.name)
    expect(source?.fields['notices']).toEqual([
      { type: 'retraction', date: '2026-03-08T10:00:00Z', by: `stix:${office.id}` },
    ])
    expect(records.some(({ kind }) => kind === 'assessment')).toBe(false)
  })

  test('OpenCTI leaves notes and creators out of a bundle that refers to them: that is told, and nobody is made up', async () => {
    const { records, notes } = await importJson(stix, bundle(report, opinion))
    expect(records.filter(({ kind }) => kind === 'actor')).toEqual([])
    expect(told(notes).some((message) => message.includes('is not in the bundle'))).toBe(true)
  })

  test('MISP: custom objects, indicators and custom properties are told by type', async () => {
    const custom = { ...common('x-misp-object', 30), x_misp_name: 'yara' }
    const indicator = { ...common('indicator', 31), pattern: "[ipv4-addr:value = '198.51.100.1']", x_opencti_score: 50 }
    const { records, notes } = await importJson(stix, bundle(custom, indicator))
    expect(records).toEqual([])
    expect(told(notes)).toEqual([
      'objects of the type x-misp-object have no place in a dataset',
      'objects of the type indicator have no place in a dataset',
    ])
  })

  test('DISARM and ATT&CK: thousands of relationships outside of any report make no claims; an end that is an indicator is told', async () => {
    const { records, notes } = await importJson(stix, bundle(crew, malware, uses))
    expect(records).toEqual([])
    expect(notes).toHaveLength(3)
  })

  test('an opinion with a confidence of 0, by a single author of whom only the name is there', async () => {
    const named = {
      ...opinion,
      created_by_ref: undefined,
      authors: ['Ola Berg'],
      confidence: 0,
      object_refs: [report.id],
    }
    const { records } = await importJson(stix, bundle(report, named))
    const [assessment] = records.filter(({ kind }) => kind === 'assessment')
    expect(assessment?.fields).not.toHaveProperty('confidence')
    expect(assessment?.fields['by']).toBe('author:Ola Berg')
  })

  test('characters that nobody sees are taken out and told; __proto__ is a field like others', async () => {
    const odd = JSON.stringify(bundle({ ...office, name: 'Harbour\u202e Watch' })).replace(
      '"sectors"',
      '"__proto__":{"a":1},"sectors"',
    )
    const { records, notes } = await readAs(stix, file(odd))
    expect(records[0]?.fields['name']).toBe('Harbour Watch')
    expect(told(notes)).toEqual(
      expect.arrayContaining([expect.stringContaining('nobody sees'), expect.stringContaining('__proto__')]),
    )
    expect(Object.prototype).not.toHaveProperty('a')
  })

  test('a value nested deeper than the stack is told, and the rest read', async () => {
    const deep = `${'['.repeat(20000)}${']'.repeat(20000)}`
    const text = JSON.stringify(bundle(office)).replace('"defense"', deep)
    const { records } = await readAs(stix, file(text))
    expect(records).toHaveLength(1)
  })
})

test('mutated bundles: each makes a valid dataset, or is refused', async () => {
  const { read } = await testing(stix, 'bundle.json').fuzzed([JSON.stringify(whole)])
  expect(read).toBeGreaterThan(0)
})
