import type { AnyRecord } from '../../model/kinds.ts'
import type { Search } from '../../model/search.ts'
import type { Statement } from '../../model/statement.ts'
import { BLACKED_OUT } from '../../words/withheld.ts'
import type { KindedRecord } from './new-ids.ts'

/** Which ids are of records that are withheld. */
interface Withheld {
  has(id: string): boolean
}

/**
 * A record without what it cites of one that is withheld: of a statement the words of the document, where that or what it says is
 * withheld, and the phrase for somebody who is; of a search for a claim what was typed. The same record where there is nothing of it.
 */
export function withoutPassages({ kind, record }: KindedRecord, withheld: Withheld): AnyRecord {
  if (kind === 'statement') return statementWithout(record as Statement, withheld)
  return kind === 'search' ? searchWithout(record as Search, withheld) : record
}

function statementWithout(statement: Statement, withheld: Withheld): Statement {
  const { anchor, hedges, credits, ...rest } = statement
  const isCited = withheld.has(statement.source) || withheld.has(statement.claim)
  const isPhrase = credits !== undefined && (isCited || credits.ids?.some((id) => withheld.has(id)) === true)
  if (!isPhrase && !(isCited && (anchor !== undefined || hedges !== undefined))) return statement
  return {
    ...rest,
    ...(credits === undefined ? {} : { credits: isPhrase ? { ...credits, as: BLACKED_OUT } : credits }),
    ...(isCited || anchor === undefined ? {} : { anchor }),
    ...(isCited || hedges === undefined ? {} : { hedges }),
  }
}

function searchWithout(search: Search, withheld: Withheld): Search {
  if (search.query === undefined || !withheld.has(search.for)) return search
  return { ...search, query: BLACKED_OUT }
}
