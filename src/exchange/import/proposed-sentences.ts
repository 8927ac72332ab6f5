import { sha256 } from '../../algorithm/sha256.ts'
import type { RecordProposal } from '../../dataset/proposals/proposal.ts'
import { idOfSentence, TakenIds } from '../../dataset/shorthand/made-id.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { type Dataset, everyRecord } from '../../model/dataset.ts'
import { readOf } from '../../model/source.ts'
import type { ImportState } from './merge/import-state.ts'

/** Who proposes what nobody in the file is known to have marked. */
const IMPORTER = { id: 'hearsay-import', name: 'hearsay import', type: 'software' } as const

/**
 * The sentences of an import that somebody wrote beside a document, as proposals for a person to review: each a statement of the document, with a claim that is there
 * in the same words or is new. The same import gives the same proposals, by id. Passages that were only marked are none: nobody has said yet what they claim.
 *
 * @param dataset as it is once the records of the import are in it
 * @param when a date-time, kept with each
 */
export function proposedSentences(dataset: Dataset, { name, proposals }: ImportState, when: string): RecordProposal[] {
  const claims = new Map(dataset.claims.map(({ id, text }) => [text, id]))
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  const taken = new TakenIds([...everyRecord(dataset)].map(({ record }) => record.id))
  const isThere = taken.has(IMPORTER.id)
  return proposals.flatMap(({ source, claim: text, anchor, note, by, tlp }): RecordProposal[] => {
    const document = sources.get(source)
    if (text === undefined || document === undefined) return []
    const known = claims.get(text)
    const claim = known ?? taken.take(idOfSentence(text))
    claims.set(text, claim)
    const marks = { ...(note === undefined ? {} : { note }), ...(tlp === undefined ? {} : { tlp }) }
    // Of what nobody has read, no place can be told.
    const place = anchor === undefined || readOf(document) === 'no' ? {} : { anchor }
    const record = { source, claim, ...place, ...marks }
    const isNew = !dataset.claims.some(({ id }) => id === claim)
    const beside = [
      ...(by === undefined && !isThere ? [{ kind: 'actor' as const, record: { ...IMPORTER } }] : []),
      ...(isNew
        ? [{ kind: 'claim' as const, record: { id: claim, text, ...(tlp === undefined ? {} : { tlp }) } }]
        : []),
    ]
    const exact = anchor?.['exact']
    return [
      {
        id: `p-${sha256(canonicalJson([name, source, text, record])).slice(0, 12)}`,
        ...{
          by: by ?? IMPORTER.id,
          when,
          source,
          digest: '',
          quote: typeof exact === 'string' ? exact : text,
          start: 0,
        },
        ...{ kind: 'statement', record, warnings: [], state: 'open', why: `imported from ${name}` },
        ...(beside.length === 0 ? {} : { beside }),
      },
    ]
  })
}
