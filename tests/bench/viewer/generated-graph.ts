/** How the records of a real dataset divide among those that are drawn, and how many statements it has for each. */
const SHARE = { claims: 0.37, sources: 0.42, actors: 0.21, statements: 1.5, contradictions: 0.02, assessments: 0.1 }

/**
 * A dataset of so many nodes on the canvas as JSON, in the proportions of the bundled one: a few claims in many documents, most
 * documents with it from another, some quoting somebody. Made by a fixed rule: the same size gives the same dataset.
 */
export function generatedGraph(nodes: number, textOf: (claim: number) => string = plainText): string {
  const random = randomNumbers(20_260_223)
  const number = (share: number) => Math.max(2, Math.round(nodes * share))
  const counts = {
    claims: number(SHARE.claims),
    sources: number(SHARE.sources),
    actors: number(SHARE.actors),
  }
  const any = (count: number) => Math.floor(random() * count)
  /** Low numbers far more often: a few are in everything. */
  const popular = (count: number) => Math.floor(random() ** 2 * count)
  const list = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index))

  const actors = list(counts.actors, (index) => ({
    id: `a${index}`,
    name: `Actor ${index}`,
    type: index % 2 === 0 ? 'person' : 'organization',
    ...(index % 5 === 0 && { anonymous: true }),
  }))
  const sources = list(counts.sources, (index) => ({
    id: `s${index}`,
    title: `What the newspaper number ${index} says about it`,
    type: 'article',
    publisher: `a${popular(counts.actors)}`,
    published: new Date(Date.UTC(2025, 0, 1 + any(700))).toISOString().slice(0, 10),
  }))
  const claims = list(counts.claims, (index) => ({
    id: `c${index}`,
    text: textOf(index),
  }))
  const ofClaim = new Map<number, { id: string; source: number }[]>()
  const statements = list(number(SHARE.statements), (index) => {
    const [claim, source] = [index < counts.claims ? index : popular(counts.claims), any(counts.sources)]
    const earlier = (ofClaim.get(claim) ?? []).filter((other) => other.source !== source)
    const from = fromOf(random(), earlier[any(earlier.length)]?.id, `a${popular(counts.actors)}`)
    ofClaim.set(claim, [...(ofClaim.get(claim) ?? []).slice(-20), { id: `m${index}`, source }])
    return {
      id: `m${index}`,
      source: `s${source}`,
      claim: `c${claim}`,
      ...(from === undefined ? {} : { from: [from] }),
    }
  })
  const relations = list(number(SHARE.contradictions), (index) => ({
    type: 'contradicts',
    from: `c${index}`,
    to: `c${(index * 7 + 1) % counts.claims}`,
  })).filter(({ from, to }) => from !== to)
  const assessments = list(number(SHARE.assessments), (index) => ({
    of: `c${index % counts.claims}`,
    by: 'a0',
    date: `2026-01-${String(1 + (index % 28)).padStart(2, '0')}`,
    status: ['disputed', 'verified', 'unverified', 'refuted'][index % 4],
  }))
  const dataset = { format: 1, id: 'generated', title: `Generated, ${nodes} nodes` }
  return JSON.stringify({ dataset, actors, sources, claims, statements, relations, assessments })
}

/** How many nodes a dataset of so many claims has. */
export function nodesFor(claims: number): number {
  return Math.round(claims / SHARE.claims)
}

function plainText(claim: number): string {
  return `Claim number ${claim} says that it was so.`
}

function fromOf(chance: number, earlier: string | undefined, actor: string): string | undefined {
  if (chance < 0.55) return earlier
  return chance < 0.8 ? actor : undefined
}

/** Numbers in [0, 1) that only the seed decides (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
