import { spanOf } from '../../../src/model/dates.ts'
import type { Oracle } from './oracle.ts'
import { find, unique } from './setting.ts'
import { publisherOf } from './works.ts'

/**
 * Every source that comes, through a document of another publisher, from what may be an earlier one of its own; with certain dates, from what
 * surely is. One line for each source, earlier source and claim.
 */
export function feedback(oracle: Oracle): string[] {
  return unique(
    oracle.dataset.statements
      .filter(({ id }) => oracle.view.isActive(id))
      .flatMap(({ id, source, claim }) =>
        earlierOf(oracle, id, source).map((earlier) => `${source} ${earlier} ${claim}`),
      ),
  )
}

function earlierOf(oracle: Oracle, start: string, source: string): string[] {
  const own = publisherOf(oracle, source)
  if (own === undefined) return []
  return documentsBeyond(oracle, start, own).filter(
    (document) => document !== source && publisherOf(oracle, document) === own && isEarlier(oracle, document, source),
  )
}

/** The documents that a statement comes from by way of somebody else's. */
function documentsBeyond(oracle: Oracle, start: string, own: string): string[] {
  const found = new Set<string>()
  const seen = new Set<string>()
  const walk = (statement: string, wasAbroad: boolean) => {
    if (seen.has(`${statement} ${wasAbroad}`)) return
    seen.add(`${statement} ${wasAbroad}`)
    for (const { kind, id, rejected } of oracle.line(statement).comesFrom) {
      if (kind === 'actor' || rejected || !oracle.view.isActive(id)) continue
      const document = kind === 'document' ? id : oracle.statement(id).source
      const isAbroad = wasAbroad || publisherOf(oracle, document) !== own
      if (wasAbroad) found.add(document)
      if (kind === 'statement') walk(id, isAbroad)
    }
  }
  walk(start, false)
  return [...found]
}

function isEarlier({ dataset, options }: Oracle, document: string, source: string): boolean {
  const [before, after] = [document, source].map((id) => spanOf(find(dataset.sources, id).published))
  if (before === undefined || after === undefined) return false
  return options.dates === 'certain' ? before.latest < after.earliest : before.earliest < after.latest
}
