import { HearsayError } from '../../errors.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import { type Dataset, recordsOf } from '../../model/dataset.ts'
import type { Kind } from '../../model/kinds.ts'
import type { Fields } from '../raw-record.ts'
import { isSame } from './claim-meant.ts'

/** What is there already is not proposed, and nothing that is there is changed. @throws HearsayError `duplicate-id` that names it */
export function refuseKnown(dataset: Dataset, kind: Kind, record: Fields): void {
  const there = knownAs(dataset, kind, record)
  if (there === undefined) return
  throw new HearsayError('duplicate-id', `the ${kind} is there already: ${there}`, {
    path: there,
    hint: 'show tells of it',
  })
}

function knownAs(dataset: Dataset, kind: Kind, record: Fields): string | undefined {
  const { id } = record
  const same = (recordsOf(dataset, kind) as readonly { readonly id: string }[]).find((each) => each.id === id)
  if (same !== undefined) return same.id
  if (kind === 'claim') return dataset.claims.find(({ text }) => isSame(text, String(record['text'])))?.id
  if (kind === 'actor' || kind === 'topic')
    return dataset[`${kind}s`].find(({ name }) => name.toLowerCase() === String(record['name']).toLowerCase())?.id
  if (kind !== 'statement') return undefined
  const line = lineOf(record)
  return dataset.statements.find((each) => each.source === record['source'] && lineOf(each as Fields) === line)?.id
}

function lineOf({ claim, from = [], polarity = 'affirms' }: Fields): string {
  return canonicalJson([claim, polarity, [...(from as readonly string[])].sort()])
}
