import { HearsayError } from '../../errors.ts'
import type { Kind } from '../../model/kinds.ts'
import { isMadeId } from '../../model/made-ids.ts'
import type { Change, ChangeSet } from '../change/change.ts'
import type { Fields } from '../raw-record.ts'
import type { RecordProposal } from './proposal.ts'

/** Who accepts a proposal, and what is there already. */
export interface AcceptOptions {
  /** The id of the actor who accepts it. */
  readonly by?: string | undefined
  /** The record of a kind with an id: what is new with the proposal may have come with another one since. */
  readonly find?: ((kind: Kind, id: string) => object | undefined) | undefined
}

/**
 * What is to be wished for so that a proposal becomes a record: it, and what is new with it, each with who proposed it (`proposedBy`) and who accepted it
 * (`recordedBy`). Nothing is written.
 *
 * @throws HearsayError `duplicate-id` where an id that it needs is somebody's or something's else by now
 */
export function acceptProposal(
  { by: proposer, source, kind, record, beside = [], why }: RecordProposal,
  { by, find = () => undefined }: AcceptOptions = {},
): ChangeSet {
  const signed = (fields: Fields) => ({
    ...fields,
    ...(fields['id'] === proposer ? {} : { proposedBy: proposer }),
    ...(by === undefined ? {} : { recordedBy: by }),
  })
  const isNew = (each: { readonly kind: Kind; readonly record: Fields }) => {
    const { id } = each.record
    const there = typeof id === 'string' && !isMadeId(id) ? find(each.kind, id) : undefined
    if (there !== undefined) requireSame(each, there as Fields)
    return there === undefined
  }
  const changes = [...beside.filter(isNew), { kind, record }].map(
    (each): Change => ({ do: 'add', kind: each.kind, record: signed(each.record), near: source }),
  )
  return { changes, ...(why === undefined ? {} : { why }), ...(by === undefined ? {} : { by }) }
}

/** By what a record is told to be the one that was meant. */
const TELLING = ['text', 'name', 'title'] as const

function requireSame({ kind, record }: { readonly kind: Kind; readonly record: Fields }, there: Fields): void {
  if (TELLING.every((field) => record[field] === there[field])) return
  throw new HearsayError('duplicate-id', `the ${kind} ${String(record['id'])} is another by now than is proposed`, {
    path: String(record['id']),
    hint: 'reject the proposal, and enter by hand what is right of it',
  })
}
