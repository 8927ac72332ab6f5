import { sha256 } from '../../../algorithm/sha256.ts'
import { type Dataset, everyRecord } from '../../../model/dataset.ts'
import { TLP_LEVELS, type Tlp } from '../../../model/fields.ts'
import { EXTENSION_ID, PROGRAM_ID } from '../../stix/extension.ts'
import { TLP_EXTENSION, TLP_MARKINGS } from '../../stix/tlp-markings.ts'
import { uuid5 } from '../../stix/uuid.ts'
import type { Exported, Exporter, ExportInput } from '../exporter.ts'
import { UNKNOWN_INSTANT } from './instants.ts'
import { objectOf } from './objects.ts'
import { type StixObject, StixWriting } from './writing.ts'

/**
 * The records as a bundle of STIX 2.1, one object a line:
 * - identities for actors, reports for documents with a date (notes for others), notes for claims, statements and searches
 * - opinions for what was verified or refuted, or rated on the scale of opinions; other assessments are notes that say them in words
 * - relationships for relations, `x-hearsay-topic` for topics, TLP 2.0 markings with the ids of everybody
 *
 * Each object carries its whole record in an extension that the bundle defines, so that nothing is lost and `hearsay import` reads it back.
 * Ids are UUIDs of version 5 of the ids of dataset and record. `created` is when a record was recorded, or a judgement made; of what does not
 * say so, 1970. A text names nobody who may not travel as far as it does.
 *
 * @see https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html
 */
export const stix: Exporter = {
  format: 'stix',
  title: 'STIX 2.1 bundle',
  ending: '.json',
  mediaType: 'application/stix+json;version=2.1',
  write: async ({ dataset }: ExportInput): Promise<Exported> => ({
    files: [{ path: `${dataset.manifest.id}.stix.json`, text: writeStix(dataset) }],
    losses: [],
  }),
}

function writeStix(dataset: Dataset): string {
  const writing = new StixWriting(dataset)
  const objects = [...everyRecord(dataset)].map(({ kind, record }) => objectOf(kind, record, writing))
  const all = [...openings(writing), ...objects].map((object) => JSON.stringify(object))
  const id = `bundle--${uuid5(`${dataset.manifest.id}/${sha256(all)}`)}`
  return `{"type":"bundle","id":"${id}","objects":[\n${all.join(',\n')}\n]}\n`
}

/** What the records rest on: the program, the dataset, the extension, and the markings that are used. */
function openings(writing: StixWriting): readonly StixObject[] {
  const { manifest } = writing.dataset
  const dataset = {
    ...writing.common('dataset', manifest),
    name: manifest.title,
    identity_class: 'system',
    ...(manifest.description === undefined ? {} : { description: manifest.description }),
  }
  const levels = new Set<Tlp | undefined>([
    manifest.tlp,
    ...[...everyRecord(writing.dataset)].map(({ record }) => record.tlp),
  ])
  return [PROGRAM, EXTENSION, dataset, ...TLP_LEVELS.filter((level) => levels.has(level)).map(marking)]
}

const STAMPED = { spec_version: '2.1', created: UNKNOWN_INSTANT, modified: UNKNOWN_INSTANT } as const

const PROGRAM: StixObject = {
  type: 'identity',
  id: PROGRAM_ID,
  ...STAMPED,
  name: 'hearsay',
  identity_class: 'system',
  description: 'A claim-provenance knowledge graph: who says so, how they know, and what is left if they are wrong.',
}

const EXTENSION: StixObject = {
  type: 'extension-definition',
  id: EXTENSION_ID,
  ...STAMPED,
  created_by_ref: PROGRAM_ID,
  name: 'hearsay record',
  description:
    'The whole record that an object stands for, in the data format of hearsay. The properties of STIX repeat of it what they have a place for; where a record does not say when it was made, created is 1970-01-01.',
  schema: JSON.stringify({
    type: 'object',
    required: ['extension_type', 'kind', 'record'],
    properties: {
      extension_type: { enum: ['property-extension', 'new-sdo'] },
      kind: {
        description:
          'The kind of the record: dataset, actor, source, topic, claim, statement, relation, assessment, search',
      },
      record: { type: 'object', required: ['id'], description: 'The record, as hearsay schema describes it' },
    },
  }),
  version: '1.0.0',
  extension_types: ['property-extension', 'new-sdo'],
}

function marking(level: Tlp): StixObject {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: TLP_MARKINGS[level],
    created: '2022-10-01T00:00:00.000Z',
    name: `TLP:${level.toUpperCase()}`,
    extensions: { [TLP_EXTENSION]: { extension_type: 'property-extension', tlp_2_0: level } },
  }
}
