import { append } from '../../algorithm/append.ts'
import { parseJson } from '../../dataset/read/json/read-json.ts'
import { HearsayError } from '../../errors.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { Dataset } from '../../model/dataset.ts'
import { openGraph } from '../../query/open-graph.ts'
import type { GraphView } from '../../query/questions.ts'
import type { ViewOptions } from '../../sourcing/view-options.ts'
import { boundsOf } from './bounds.ts'
import { differences } from './differences.ts'
import { hashOf, type Proof, proofIn, proofOf } from './proof.ts'
import { datasetIn } from './records.ts'

/** What became of checking a proof: each thing that was looked at, and whether it holds. */
export interface CheckedProof {
  readonly holds: boolean
  readonly findings: readonly ProofFinding[]
  /** What was asked, where the file can be read. */
  readonly question?: Proof['question'] | undefined
}

/**
 * - `file`: it is a proof, in JSON that can be read in one way only
 * - `hash`: nothing was changed since it was hashed
 * - `records`: they are a valid dataset by themselves, and the smallest that the answer rests on
 * - `question`: it is said in full, with every option of the view
 * - `answer`: all figures, worked out again from the records
 * - `certificate`: the same, worked out again
 * - `bounds`: what is written in the certificate proves routes and origins by itself
 * - `dataset`: the dataset at hand gives the same file
 */
export interface ProofFinding {
  readonly part: 'file' | 'hash' | 'records' | 'question' | 'answer' | 'certificate' | 'bounds' | 'dataset'
  readonly holds: boolean
  /** A sentence for people. */
  readonly says: string
  /** Where in the file, as JSON Pointers (RFC 6901), the first twenty. */
  readonly at?: readonly string[]
}

/**
 * Checks a proof: works everything out again from its records, and compares each figure. Never throws for what a file holds. See `Proof` for what
 * is proved by that.
 *
 * @param whole the dataset that it says it is a part of, where it is at hand
 */
export function checkProof(text: string, whole?: GraphView): CheckedProof {
  const { value, wrong } = readProof(text)
  if (wrong !== undefined || value === undefined) return rejected({ part: 'file', holds: false, says: wrong ?? '' })
  const findings: ProofFinding[] = [{ part: 'file', holds: true, says: 'it is a proof that can be read' }]
  const { hash } = value
  const hashed = hashOf(value) === hash
  findings.push({
    part: 'hash',
    holds: hashed,
    says: hashed ? `it is as it was hashed: ${hash}` : 'it was changed after it was hashed, or hashed wrongly',
  })
  const found = datasetIn(value.records)
  if ('problems' in found) {
    const says = `the records are no valid dataset: ${found.problems[0]?.message ?? 'one of them cannot be read'}`
    return { holds: false, findings: [...findings, { part: 'records', holds: false, says }], question: value.question }
  }
  append(findings, derivedFrom(found.dataset, value))
  if (whole !== undefined) append(findings, inWhole(whole, value))
  return { holds: findings.every(({ holds }) => holds), findings, question: value.question }
}

function rejected(finding: ProofFinding): CheckedProof {
  return { holds: false, findings: [finding] }
}

function readProof(text: string): { value?: Proof; wrong?: string } {
  const { value, flaws } = parseJson(text)
  const [flaw] = flaws
  if (flaw !== undefined) return { wrong: `it is no JSON that can be read in one way only: ${flaw.message}` }
  if (LONE.test(canonicalJson(value))) return { wrong: 'it has half of a character, which no hash can be made of' }
  const proof = value as Partial<Proof> | null
  if (typeof proof !== 'object' || proof?.hearsay !== 'proof' || proof.format !== 1)
    return { wrong: 'it is no proof of hearsay: "hearsay" is not "proof", or "format" is not 1' }
  const strange = Object.keys(proof).filter((name) => !PARTS.includes(name))
  const missing = PARTS.filter((name) => !(name in proof))
  if (strange.length + missing.length > 0)
    return { wrong: `it has no place for ${strange[0] ?? 'less'}, or lacks ${missing[0] ?? 'nothing'}` }
  const { claim, view } = proof.question ?? {}
  if (typeof claim !== 'string' || typeof view !== 'object' || view === null)
    return { wrong: 'it does not say which claim was asked about, or in which view' }
  return { value: proof as Proof }
}

/** A half of a character, as `JSON.stringify` writes it. */
const LONE = /(?<!\\)(?:\\\\)*\\ud[89a-f]/

const PARTS: readonly string[] = [
  ...['hearsay', 'format', 'question', 'of', 'answer', 'certificate', 'records', 'hash'],
]

/** The same worked out again from the records. */
function derivedFrom(dataset: Dataset, given: Proof): ProofFinding[] {
  let own: Proof
  try {
    own = proofIn(openGraph(dataset).at(given.question.view as ViewOptions), given.question.claim, given.of)
  } catch (error) {
    const said = error instanceof Error ? error.message : 'it is none'
    return [{ part: 'answer', holds: false, says: `the question cannot be asked of the records: ${said}` }]
  }
  return [
    compared('question', 'question', given, own, 'what was asked is said in full'),
    compared('records', 'records', given, own, 'the records are all that the answer rests on, and no more'),
    compared('answer', 'answer', given, own, 'each figure is what the records give'),
    compared('certificate', 'certificate', given, own, 'each line, end and reason is what the records give'),
    ...boundFindings(given),
  ]
}

function compared(
  part: ProofFinding['part'],
  field: keyof Proof,
  given: Proof,
  own: Proof,
  says: string,
): ProofFinding {
  const at = differences(given[field], own[field], `/${field}`)
  if (at.length === 0) return { part, holds: true, says }
  return { part, holds: false, says: `not so, ${says}`, at: at.slice(0, 20) }
}

function boundFindings({ answer, certificate }: Proof): ProofFinding[] {
  try {
    return (['for', 'against'] as const).flatMap((side) =>
      boundsOf(answer[side], certificate[side]).map(({ holds, says }) => ({
        part: 'bounds' as const,
        holds,
        says: `${side}: ${says}`,
      })),
    )
  } catch {
    return [{ part: 'bounds', holds: false, says: 'the certificate is not one' }]
  }
}

function inWhole(whole: GraphView, given: Proof): ProofFinding[] {
  try {
    const own = proofOf(whole.at(given.question.view as ViewOptions), given.question.claim)
    const at = differences(given, own, '')
    const holds = at.length === 0
    return [
      { part: 'dataset', holds, says: 'the dataset gives the same file', ...(holds ? {} : { at: at.slice(0, 20) }) },
    ]
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error
    return [{ part: 'dataset', holds: false, says: `it cannot be asked of the dataset: ${error.message}` }]
  }
}
