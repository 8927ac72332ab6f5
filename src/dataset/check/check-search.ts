import type { Search } from '../../model/search.ts'
import { surelyBefore } from './check-source.ts'
import type { Rule } from './rule.ts'

/** What a search found was there to be found. */
export const checkSearch: Rule<Search> = ({ date, found = [] }, { find, report }) => {
  for (const [index, id] of found.entries()) {
    const published = find('source', find('statement', id)?.source ?? id)?.published
    if (!surelyBefore(date, published)) continue
    report('impossible-order', ['found', index], {
      message: `it was found on ${date}, before it was published (${published})`,
      severity: 'warning',
    })
  }
}
