import type { OpenGraph } from '../library.ts'

/** So many claims are looked at, those with the most statements. */
const CANDIDATES = 40

/**
 * The claim that shows best what the page is for: printed in many documents that all go back to few origins. The most documents for
 * each origin, then the most documents, then the first id; of the forty claims with the most statements.
 */
export function tellingClaim({ reader, trace }: OpenGraph): string | undefined {
  const statements = (claim: string) => reader.linksTo(claim, 'asserts').length
  const most = reader
    .ids('claim')
    .map((id) => ({ id, statements: statements(id) }))
    .sort((a, b) => b.statements - a.statements)
    .slice(0, CANDIDATES)
  const ids = most.map(({ id }) => id).sort()
  const told = ids.map((id) => {
    // The same documents and ends that support counts, without the routes, which take long where there are many statements.
    const { steps, ends } = trace(id).for
    const documents = new Set(steps.flatMap(({ carrying, source }) => (carrying ? [source] : []))).size
    return { id, echo: ends.length === 0 ? 0 : documents / ends.length, documents }
  })
  told.sort((a, b) => b.echo - a.echo || b.documents - a.documents)
  return told[0]?.id
}
