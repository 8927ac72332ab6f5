import { nearest } from '../../algorithm/nearest-word.ts'
import type { Problem } from '../../errors.ts'
import type { Kind } from '../../model/kinds.ts'
import { REFERENCES, type ReferenceRow, references } from '../../model/references.ts'
import { recordProblem } from '../problem.ts'
import type { FieldPath, RawKind, RawRecord } from '../raw-record.ts'
import { either, withArticle } from '../words.ts'
import type { CheckedRecords, Found } from './entries.ts'

/** Unknown ids for which a near one is looked up; past that many the cause is another, and the search takes long. */
const MOST_SUGGESTIONS = 200

/** So many ids are compared for that in all: seconds, however large the dataset is. */
const MOST_COMPARED = 10_000_000

/** Fields in which a record may name itself: whoever keeps a dataset may have entered the record about themselves. */
export const MAY_NAME_ITSELF: ReadonlySet<string> = new Set(['recordedBy', 'proposedBy'])

/**
 * References that lead nowhere, to a record of the wrong kind, to the record itself, or twice to the same.
 *
 * @param mayBe whether a record may have an id that none has among those that were read
 * @param became what an id became that was retired
 */
export function checkReferences(
  all: CheckedRecords,
  problems: Found,
  { mayBe, became }: { mayBe: (id: string) => boolean; became: (id: string) => string | undefined },
): void {
  const suggest = suggestions(all)
  const fitting = (row: ReferenceRow) => idsFitting(all, row)
  const check = (kind: RawKind, record: object, raw: RawRecord) => {
    for (const row of REFERENCES[kind]) {
      const before = new Set<string>()
      for (const { id, path } of references(record, row)) {
        const target = all.holders.get(id)?.kind
        if (target === undefined) {
          if (!mayBe(id))
            problems.push(
              unknownReference(raw, path, {
                id,
                row,
                near: suggest(id, row),
                among: () => fitting(row),
                became: became(id),
              }),
            )
        } else if (!row.to.includes(target)) problems.push(wrongKind(raw, path, { id, row, target }))
        else if ('id' in record && record.id === id && !MAY_NAME_ITSELF.has(row.field.join('.'))) {
          problems.push(recordProblem('self-reference', raw, path, { message: `the ${kind} "${id}" names itself` }))
        } else if (before.has(`${listOf(path)} ${id}`)) {
          const message = `"${row.field.join('.')}" names ${id} twice`
          problems.push(recordProblem('repeated-reference', raw, path, { message, severity: 'warning' }))
        }
        before.add(`${listOf(path)} ${id}`)
      }
    }
  }
  for (const { manifest, raw } of all.manifests) check('dataset', manifest, raw)
  for (const { kind, record, raw } of all.entries) check(kind, record, raw)
}

interface Named {
  readonly id: string
  readonly row: ReferenceRow
}

interface Unknown extends Named {
  readonly near: string | undefined
  /** All ids of fitting kinds. */
  readonly among: () => Iterable<string>
  readonly became: string | undefined
}

function unknownReference(raw: RawRecord, path: FieldPath, { id, row, near, among, became }: Unknown) {
  if (became !== undefined) {
    const hint = `it was retired: write ${became}`
    return recordProblem('unknown-reference', raw, path, {
      ...{ message: `"${id}" became "${became}"`, hint },
      meant: { written: id, among, became },
    })
  }
  const hint = near === undefined ? `add it, or remove it from "${row.field.join('.')}"` : `did you mean ${near}?`
  return recordProblem('unknown-reference', raw, path, {
    ...{ message: `unknown ${either(row.to)} "${id}"`, hint },
    meant: { written: id, among },
  })
}

function wrongKind(raw: RawRecord, path: FieldPath, { id, row, target }: Named & { target: Kind }): Problem {
  const message = `"${id}" is ${withArticle(target)}; "${row.field.join('.')}" names ${withArticle(either(row.to))}`
  return recordProblem('wrong-kind', raw, path, { message })
}

/** The list that an id stands in: two notices may well name one statement, one notice does so once. */
export function listOf(path: FieldPath): string {
  return path.slice(0, -1).join('.')
}

/** Looks up the id of a fitting kind that an unknown one was most likely meant to be. */
function suggestions(all: CheckedRecords): (id: string, row: ReferenceRow) => string | undefined {
  const known = new Map<string, string | undefined>()
  let compared = 0
  function* counted({ to }: ReferenceRow): Generator<string> {
    for (const [id, { kind }] of all.holders) {
      compared += 1
      if (to.includes(kind)) yield id
    }
  }
  return (id, row) => {
    const key = `${id} ${row.to.join(' ')}`
    if (!known.has(key) && known.size < MOST_SUGGESTIONS && compared < MOST_COMPARED) {
      known.set(key, nearest(id, counted(row)))
    }
    return known.get(key)
  }
}

/** The ids of the records that a reference may lead to. */
function* idsFitting({ holders }: CheckedRecords, { to }: ReferenceRow): Generator<string> {
  for (const [id, { kind }] of holders) if (to.includes(kind)) yield id
}
