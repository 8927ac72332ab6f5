import type { QuickGraph } from '../library.ts'

/** So many claims are looked at, those with the most statements. */
const CANDIDATES = 40
/** Each takes longer to tell of, as its records were not read yet. */
const LARGE_CANDIDATES = 12
/** Of a large dataset so many are asked how many statements they have. */
const LOOKED_AT = 1000

/**
 * The claim that shows best what the page is for: printed in many documents that all go back to few origins. The most documents for
 * each origin, then the most documents, then the first id; of the forty claims with the most statements. Of a large dataset a
 * thousand claims are looked at, spread evenly, and twelve of them told of.
 */
export function tellingClaim({ reader, trace }: QuickGraph, isLarge = false): string | undefined {
  const statements = (claim: string) => reader.linksTo(claim, 'asserts').length
  const claims = reader.ids('claim')
  const every = isLarge ? Math.ceil(claims.length / LOOKED_AT) : 1
  const most = claims
    .filter((_, place) => place % every === 0)
    .map((id) => ({ id, statements: statements(id) }))
    .sort((a, b) => b.statements - a.statements)
    .slice(0, isLarge ? LARGE_CANDIDATES : CANDIDATES)
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
