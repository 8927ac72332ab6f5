import type { Fields } from '../raw-record.ts'
import { claimMeant } from './claim-meant.ts'
import { fromMeant } from './from-meant.ts'
import type { NewBeside, StatementContext } from './known-names.ts'
import { refusedDraft } from './refused-draft.ts'

/** A statement in the full form, and what is new with it. */
export interface StatementDraft {
  readonly record: Fields
  readonly beside: readonly NewBeside[]
  readonly warnings: readonly string[]
  /** The sentence that it states. */
  readonly sentence: string
}

/**
 * A statement as it is proposed in the full form: its claim by id or in a sentence, which may be a new one; whom it has it from by ids, or by names as
 * they are printed, which may be new people.
 *
 * @throws HearsayError `unknown-id`, `bad-option`
 */
export function statementDraft(given: Fields, context: StatementContext): StatementDraft {
  const { claim: wanted, from: names, source: ofSource, ...fields } = given
  if (ofSource !== undefined && ofSource !== context.source)
    throw refusedDraft('source', `the statement is of ${String(ofSource)}, and the text of ${context.source}`)
  const claim = claimMeant(wanted, context)
  const from = names === undefined ? undefined : fromMeant(names, context)
  return {
    record: {
      ...{ source: context.source, claim: claim.id },
      ...(from === undefined || from.ids.length === 0 ? {} : { from: from.ids }),
      ...fields,
    },
    beside: [...claim.beside, ...(from?.beside ?? [])],
    warnings: from?.warnings ?? [],
    sentence: claim.text,
  }
}
