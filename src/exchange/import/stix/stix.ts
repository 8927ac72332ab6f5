import type { ForeignText, Imported, Importer, ImportNote } from '../imported.ts'
import type { JsonEntry } from '../json-entry.ts'
import { looksLikeStix, readBundle } from './bundle.ts'
import { readDocuments } from './documents.ts'
import { readReferences } from './external-references.ts'
import { readIdentities } from './identities.ts'
import { levelOf } from './markings.ts'
import { opinedIds, readOpinions } from './opinions.ts'
import { isProgram, readOwnRecords } from './own-records.ts'
import { readRelationships } from './relationships.ts'
import { idOf, StixReading } from './stix-reading.ts'
import { readEvents } from './things.ts'

/**
 * Bundles of STIX 2.1, and of 2.0, also as OpenCTI, MISP, DISARM and TAXII servers write them, become:
 * - actors: identities (but whole classes such as sectors), names of authors, and groups that claims are about
 * - documents that nobody has read: reports, notes (a note is somebody’s words: no claim is made of it), external references
 * - topics: campaigns and incidents, with the documents that they refer to, and what else claims are about
 * - proposals: notes of one sentence
 * - claims: relationships that a report refers to or somebody has an opinion of; that an object is right, of which there is an opinion
 * - statements: that a report states the relationships that it refers to
 * - assessments: opinions, with the rating as printed; a status only by a map that a person gives
 *
 * TLP 1 and 2 become `tlp`, the narrowest marking holds; what is revoked is taken back. Told as lost: indicators and all else that is not
 * spoken of, confidence but of opinions, other markings, custom properties. A bundle that hearsay wrote comes back as it was.
 *
 * @see https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html
 */
export const stix: Importer = {
  format: 'stix',
  title: 'STIX 2.1 bundle',
  recognises: ({ json }) => looksLikeStix(json),
  read: async (file: ForeignText) => readStix(file.json),
}

function readStix(json: unknown): Imported {
  const notes: ImportNote[] = []
  const reading = new StixReading(readBundle(json, notes), notes)
  readOwnRecords(reading)
  readIdentities(reading)
  readDocuments(reading)
  readEvents(reading)
  readRelationships(reading, opinedIds(reading))
  const verdicts = readOpinions(reading)
  for (const entry of reading.objects.values()) tellWhatIsLeft(entry, reading)
  return { records: [...reading.records.values()], notes, verdicts, proposals: reading.proposals }
}

const WORDS: Readonly<Record<string, string>> = { source: 'a document', actor: 'an actor', topic: 'a topic' }

function tellWhatIsLeft(entry: JsonEntry, reading: StixReading): void {
  const known = reading.recordOf.get(idOf(entry))
  if (known?.key.startsWith('hearsay:')) return
  if (known !== undefined || entry.value['type'] === 'opinion') {
    if (known?.kind === 'actor') readReferences(entry, reading)
    entry.tellRest(WORDS[known?.kind ?? ''] ?? (known?.kind === 'claim' ? 'a claim' : 'an assessment'))
    return
  }
  if (isNothingMore(entry, reading)) return
  entry.tellWhole('lost', `objects of the type ${String(entry.value['type']).slice(0, 80)} have no place in a dataset`)
}

/** Markings that were read as levels, and what only says what we say of a dataset. */
function isNothingMore(entry: JsonEntry, { objects }: StixReading): boolean {
  const { id, type } = entry.value
  return type === 'marking-definition' ? levelOf(String(id), objects) !== undefined : isProgram(entry)
}
