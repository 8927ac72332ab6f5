import type { Dataset } from '../../../model/dataset.ts'
import { CSL_TYPES } from '../../citations/document-types.ts'
import type { Exporter, Loss } from '../exporter.ts'
import { bibliographyLosses, type CitedActor, type CitedSource, citedSources } from './cited-source.ts'
import { cslDate } from './csl-date.ts'

/**
 * The documents as CSL-JSON, which Zotero, pandoc and citation-js read: their ids are the citation keys. What a name is made of is not known: people have theirs
 * as a surname, all others in one part (`literal`). A date that CSL has no parts for, such as one with a time, stands whole in `custom.edtf` beside
 * its day. Lost: all but documents, and of these how they were read, notices but that one is retracted, and how they hang together.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export const cslJson: Exporter = {
  format: 'csl-json',
  title: 'the documents as CSL-JSON (Zotero, pandoc)',
  ending: '.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: async ({ dataset }) => ({
    files: [
      { path: `${dataset.manifest.id}.json`, text: `${JSON.stringify(citedSources(dataset).map(itemOf), null, 2)}\n` },
    ],
    losses: lossesOf(dataset),
  }),
}

function itemOf({ source, authors, publisher, carrier, isContained, genre, doi, isRetracted }: CitedSource): object {
  const published = source.published === undefined ? undefined : cslDate(source.published)
  return {
    id: source.id,
    type: CSL_TYPES[source.type],
    genre,
    title: source.title,
    author: authors.length > 0 ? authors.map(nameOf) : undefined,
    'container-title': isContained ? publisher : carrier,
    publisher: isContained ? undefined : publisher,
    issued: published?.date,
    URL: source.url,
    DOI: doi,
    archive_location: source.archivedUrl,
    accessed: source.accessed === undefined ? undefined : accessedOf(source.accessed),
    language: source.language,
    status: isRetracted ? 'retracted' : undefined,
    note: source.description,
    custom: published === undefined || published.isWhole ? undefined : { edtf: source.published },
  }
}

/** All that CSL-JSON does not have; of whom a name tells that it is a person, an author in parts, or an organization, the type is no loss. */
function lossesOf(dataset: Dataset): Loss[] {
  const outlets = new Set(dataset.sources.flatMap(({ publisher, carrier }) => [publisher, carrier]))
  const told = dataset.actors.filter(
    ({ id, type }) => type === 'organization' || (type === 'person' && !outlets.has(id)),
  )
  const ids = new Set(told.map(({ id }) => id))
  return bibliographyLosses(dataset, 'CSL-JSON has no place for it').filter(
    ({ kind, id, field }) => kind !== 'actor' || field !== 'type' || !ids.has(id),
  )
}

function nameOf({ name, isPerson }: CitedActor): object {
  return isPerson ? { family: name } : { literal: name }
}

/** A time of access stands as it is written: readers of CSL take its day. */
function accessedOf(accessed: string): object {
  const { date, isWhole } = cslDate(accessed)
  return isWhole ? date : { raw: accessed }
}
