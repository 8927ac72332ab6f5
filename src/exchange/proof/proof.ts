import { sha256 } from '../../algorithm/sha256.ts'
import { digestOf } from '../../dataset/digest.ts'
import { jsonText } from '../../dataset/write/json-parts.ts'
import { HearsayError } from '../../errors.ts'
import { datasetOf } from '../../graph/dataset-of.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { Dataset } from '../../model/dataset.ts'
import { openGraph } from '../../query/open-graph.ts'
import type { GraphView } from '../../query/questions.ts'
import type { Support } from '../../query/support/support.ts'
import type { SettledOptions } from '../../sourcing/view-options.ts'
import { type Certificate, certificateOf } from './certificate.ts'
import { type ProofRecords, recordsIn } from './records.ts'

/**
 * An answer of `support` that carries its proof: a file that somebody who trusts neither us nor our program can check.
 *
 * **Proved**: in this view these records give this answer, figure by figure. The records are a valid dataset by themselves. Whoever has the hash
 * from elsewhere knows that nothing in the file was changed.
 *
 * **Taken on trust**: that the records are those of the dataset that `of` names, none changed and none left out that speaks of the claim. A part
 * cannot prove what the whole has besides; with the dataset at hand `hearsay check FILE --data PATH` looks that up too. And, as
 * everywhere, that the records tell truly what the documents say.
 *
 * The hash is of the file without `hash`, as RFC 8785 writes it. A file that was changed and hashed again is told from an honest one by what no
 * longer fits: an answer or a certificate that its records do not give. A change that alters neither, such as another title, makes
 * another honest file with another hash.
 */
export interface Proof {
  readonly hearsay: 'proof'
  readonly format: 1
  /** What was asked: the claim, and which records count. */
  readonly question: { readonly claim: string; readonly view: SettledOptions }
  /** The dataset that the records are a part of, with the digest of all of it: taken on trust. */
  readonly of: { readonly id: string; readonly digest: string }
  /** As `support` gives it: with the paths and the cut, the ends, which may coincide and in which groups. */
  readonly answer: Support
  readonly certificate: Certificate
  /** All that the answer rests on: `subgraph(…, { preserve: 'answers' })`. */
  readonly records: ProofRecords
  /** `sha256:` and 64 hexadecimal digits. */
  readonly hash: string
}

/** What is asked of a view to prove an answer in it. */
export type Provable = Pick<GraphView, 'options' | 'view' | 'support' | 'subgraph'>

/**
 * The proof of what `support` says of a claim in a view. Linear in what the answer rests on, and in the dataset for its digest.
 *
 * @throws HearsayError `unknown-id`
 */
export function proofOf(seen: Provable, claim: string): Proof {
  const dataset = datasetOf(seen.view.reader)
  return proofIn(seen, claim, { id: dataset.manifest.id, digest: digestOf(dataset) })
}

/** As `proofOf`, of a part of a dataset that is told apart by what is given. */
export function proofIn(seen: Provable, asked: string, of: Proof['of']): Proof {
  const whole = seen.support(asked)
  const { claim } = whole
  const records = partBehind(seen, claim)
  const part = openGraph(records).at(seen.options)
  const answer = part.support(claim)
  if (canonicalJson(answer) !== canonicalJson(whole))
    throw new HearsayError('cannot-export', 'the records behind the answer do not give it: that is a fault of ours', {
      path: claim,
      hint: 'report it, with the dataset where that is possible',
    })
  const proof = {
    hearsay: 'proof',
    format: 1,
    question: { claim, view: seen.options },
    of,
    answer,
    certificate: certificateOf(part.view, answer),
    records: recordsIn(records),
  } as const
  const plain = JSON.parse(canonicalJson(proof)) as Omit<Proof, 'hash'>
  return { ...inOrder(plain), hash: hashOf(plain) }
}

/** What the answer rests on, with what the view names. */
function partBehind(seen: Provable, claim: string): Dataset {
  const taken = seen.options.without.map((id) => id.replace(/^outlet:/, ''))
  return seen.subgraph([claim, ...taken], { depth: 0, preserve: 'answers' }).dataset
}

function inOrder({ hearsay, format, question, of, answer, certificate, records }: Omit<Proof, 'hash'>) {
  return { hearsay, format, question, of, answer, certificate, records }
}

/** The hash of a proof by all else that it has. */
export function hashOf(proof: object): string {
  const { hash: _, ...hashed } = proof as { readonly hash?: unknown }
  return `sha256:${sha256(canonicalJson(hashed))}`
}

/** A proof as the text of a file. */
export function proofText(proof: Proof): string {
  return jsonText(proof)
}
