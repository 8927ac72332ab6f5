import {
  HearsayError,
  openGraph,
  privateAmounts,
  proofOf,
  proofText,
  withheldAmounts,
  withholdAbove,
  words,
} from '../../index.ts'
import { loadPlacedData } from '../data.ts'
import type { Io } from '../io.ts'
import type { OutputOptions } from '../output-options.ts'
import { isStandardOutput, requireFile, save } from '../target.ts'
import { idAfter, requireLevel, type TlpOptions } from '../tlp-options.ts'
import { viewOptions } from '../view-options.ts'

/** What `hearsay export CLAIM --proof` takes besides which records count. */
export interface ProofOptions extends TlpOptions, OutputOptions {
  readonly data?: string
}

/** What says what is written, or how. */
const OTHERS = ['format', 'depth', 'direction', 'edges', 'kinds', 'preserve', 'report', 'map', 'parts'] as const

/**
 * `hearsay export CLAIM --proof`: an answer that carries its proof.
 *
 * @throws HearsayError `misuse` where it is not one claim
 */
export async function exportProof(io: Io, ids: readonly string[], options: ProofOptions): Promise<void> {
  const [claim, ...others] = ids
  if (claim === undefined || others.length > 0)
    throw new HearsayError('misuse', '--proof goes with one claim: it proves one answer', {
      hint: 'name one claim: hearsay export CLAIM --proof -o FILE',
    })
  const unread = OTHERS.find((name) => Object.hasOwn(options, name))
  if (unread !== undefined)
    throw new HearsayError(
      'misuse',
      `--${unread} does not go with --proof: what is in a proof is what the answer rests on`,
      {
        hint: `leave --${unread} out`,
      },
    )
  requireLevel(options)
  const { output = '-', force = false, tlp, keepNotes } = options
  const { graph, path: source } = await loadPlacedData(io, options.data)
  const file = isStandardOutput(output) ? undefined : requireFile(io, { written: output, source, force })
  const withheld = tlp === undefined ? undefined : withholdAbove(graph.dataset, tlp, { keepNotes })
  const open = withheld === undefined ? graph : openGraph(withheld.dataset)
  const asked = viewOptions({ ...options })
  const view = open.at({
    ...asked,
    ...(asked.without && { without: asked.without.map((id) => idAfter(withheld, id)) }),
  })
  const proof = proofOf(view, idAfter(withheld, claim))
  const text = proofText(proof)
  if (file === undefined) io.out(text)
  else await save(io, file, text)
  const { dataset } = view.subgraph([proof.question.claim], { depth: 0, preserve: 'answers' })
  const said =
    withheld === undefined
      ? words.privateInWords(privateAmounts(dataset))
      : words.withheldInWords(withheldAmounts(withheld, dataset), withheld.level)
  if (said !== '') io.err(`${said}\n`)
  io.err(`the answer with its proof: ${proof.hash}; hearsay check FILE looks it over\n`)
}
