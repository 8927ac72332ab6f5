import type { JsonEntry } from '../json-entry.ts'
import { readReferences } from './external-references.ts'
import { relationshipSentence } from './relationship-words.ts'
import { askIdentity, idOf, keyOf, type StixReading } from './stix-reading.ts'
import { thingOf } from './things.ts'

/**
 * Makes a claim of each relationship that a report refers to, or somebody has an opinion of, and says of each such report that it states it.
 * What is in a bundle only to be there says nothing that anybody could be asked about, and is told.
 *
 * @param wanted the ids of objects that somebody has an opinion of
 */
export function readRelationships(reading: StixReading, wanted: ReadonlySet<string>): void {
  const reports = reportsThatName(reading)
  for (const entry of reading.ofType('relationship')) {
    if (reading.recordOf.has(idOf(entry))) continue
    const inReports = reports.get(idOf(entry)) ?? []
    if (inReports.length === 0 && !wanted.has(idOf(entry))) continue
    const claim = readRelationship(entry, reading)
    if (claim === undefined) continue
    for (const report of inReports) addStatement({ report, entry, claim, reading })
  }
}

function readRelationship(entry: JsonEntry, reading: StixReading): string | undefined {
  askIdentity(entry)
  const type = entry.text('relationship_type')
  const [from, to] = [entry.text('source_ref'), entry.text('target_ref')].map(
    (ref) => ref && thingOf(ref.toLowerCase(), reading),
  )
  if (type === undefined || !from || !to) {
    entry.tellWhole('lost', 'a relationship of things that claims here are not about, or that the bundle does not have')
    return undefined
  }
  const key = reading.addObject('claim', entry, {
    text: relationshipSentence(from.name, type, to.name),
    about: [...new Set([from.key, to.key])],
    holds: interval(entry.date('start_time'), entry.date('stop_time'), entry),
  })
  readReferences(entry, reading)
  return key
}

/** From when to when it holds, as EDTF: intervals there have no times of day that are out of order. */
function interval(start: string | undefined, stop: string | undefined, entry: JsonEntry): string | undefined {
  if (start === undefined && stop === undefined) return undefined
  const edtf = `${start ?? '..'}/${stop ?? '..'}`
  return entry.dateOf(edtf, ['stop_time'])
}

function addStatement({
  report,
  entry,
  claim,
  reading,
}: {
  report: string
  entry: JsonEntry
  claim: string
  reading: StixReading
}) {
  const withdrawn = entry.field('revoked') === true ? entry.date('modified') : undefined
  const note = entry.text('description')
  reading.add('statement', `${keyOf(entry)} in ${report}`, entry, { source: report, claim, note, withdrawn })
}

/** The keys of the reports that refer to an object, by its id. */
function reportsThatName(reading: StixReading): ReadonlyMap<string, readonly string[]> {
  const reports = new Map<string, string[]>()
  for (const entry of reading.ofType('report')) {
    const report = reading.recordOf.get(idOf(entry))
    const refs = entry.value['object_refs']
    if (report === undefined || !Array.isArray(refs)) continue
    for (const ref of new Set(refs.filter((ref) => typeof ref === 'string').map((ref) => ref.toLowerCase()))) {
      const named = reports.get(ref)
      if (named === undefined) reports.set(ref, [report.key])
      else named.push(report.key)
    }
  }
  return reports
}
