import type { Statement } from '../../model/statement.ts'
import { BLACKED_OUT } from '../../words/withheld.ts'

/** A statement without the words of a document that is withheld, and without the phrase for somebody who is: the same where there are none. */
export function withoutPassages(statement: Statement, withheld: { has(id: string): boolean }): Statement {
  const { anchor, hedges, credits, ...rest } = statement
  const inWithheld = withheld.has(statement.source)
  const isCreditWithheld = credits !== undefined && (inWithheld || credits.ids?.some((id) => withheld.has(id)) === true)
  const isPassage = inWithheld && (anchor !== undefined || hedges !== undefined)
  if (!isPassage && !isCreditWithheld) return statement
  return {
    ...rest,
    ...(credits === undefined ? {} : { credits: isCreditWithheld ? { ...credits, as: BLACKED_OUT } : credits }),
    ...(inWithheld || anchor === undefined ? {} : { anchor }),
    ...(inWithheld || hedges === undefined ? {} : { hedges }),
  }
}
