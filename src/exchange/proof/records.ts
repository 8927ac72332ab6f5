import { parseDataset } from '../../dataset/parse.ts'
import type { Fields } from '../../dataset/raw-record.ts'
import type { Problem } from '../../errors.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { type Dataset, datasetOfKinds, inOrderOfId, recordsOf } from '../../model/dataset.ts'
import { KIND_NAMES, KINDS, type Kind } from '../../model/kinds.ts'
import { isMadeId, makeId } from '../../model/made-ids.ts'

/**
 * The records of a proof in the sections of a dataset file, all in full and with their ids, made ones too: others must be able to name them. The
 * manifest is no section `dataset`, by which a folder with the file would be taken for a dataset of its own.
 */
export type ProofRecords = Readonly<Record<string, unknown>>

/** The records of a dataset as a proof has them. Sections without any are left out. */
export function recordsIn(dataset: Dataset): ProofRecords {
  const sections = KIND_NAMES.map((kind) => [KINDS[kind].section, recordsOf(dataset, kind)] as const)
  const filled = sections.filter(([, records]) => records.length > 0)
  return JSON.parse(canonicalJson({ manifest: dataset.manifest, ...Object.fromEntries(filled) }))
}

/** The dataset of the records of a proof, or why they are none. */
export function datasetIn(records: unknown): { dataset: Dataset } | { problems: readonly Problem[] } {
  const sections = plainSections(records)
  const text = JSON.stringify(
    Object.fromEntries(
      sections.map(([name, each]) => [name === 'manifest' ? 'dataset' : name, withoutMade(name, each)]),
    ),
  )
  const { dataset, problems } = parseDataset([{ path: 'records.json', text }])
  const errors = [...problems.filter(({ severity }) => severity === 'error'), ...misnamed(sections)]
  if (dataset === undefined || errors.length > 0) return { problems: errors }
  const given = new Map(sections)
  // What is read is what was written: only made ids are given back, as they stand.
  return {
    dataset: inOrderOfId(
      datasetOfKinds(dataset.manifest, (kind) => (given.get(KINDS[kind].section) ?? []) as unknown as never[]),
    ),
  }
}

type Section = readonly [name: string, records: unknown]

function plainSections(records: unknown): Section[] {
  return typeof records === 'object' && records !== null && !Array.isArray(records) ? Object.entries(records) : []
}

function withoutMade(section: string, records: unknown): unknown {
  if (!Array.isArray(records) || kindOf(section) === undefined) return records
  return records.map((record: unknown) => {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return record
    const { id, ...fields } = record as Fields
    return typeof id === 'string' && isMadeId(id) ? fields : record
  })
}

/** Made ids that are not made of what their records say, and ids that stand twice. */
function misnamed(sections: readonly Section[]): Problem[] {
  const seen = new Set<string>()
  return sections.flatMap(([section, records]) => {
    const kind = kindOf(section)
    if (kind === undefined || !Array.isArray(records)) return []
    return records.flatMap((record: Fields | null) => {
      const id = String(record?.['id'] ?? '')
      const isFit = id !== '' && !seen.has(id) && (!isMadeId(id) || isMadeOf(kind, id, record ?? {}))
      seen.add(id)
      return isFit
        ? []
        : [{ code: 'bad-id', severity: 'error', message: `no record of ${section} may have the id ${id}` }]
    }) as unknown as Problem[]
  })
}

function isMadeOf(kind: Kind, id: string, record: Fields): boolean {
  if (!(kind in makeId)) return false
  const made = makeId[kind as keyof typeof makeId](record as never)
  return id === made || (id.startsWith(`${made}~`) && /^[1-9]\d*$/.test(id.slice(made.length + 1)))
}

function kindOf(section: string): Kind | undefined {
  return KIND_NAMES.find((kind) => KINDS[kind].section === section)
}
