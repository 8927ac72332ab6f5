import { parseDataset } from '../../src/dataset/parse.ts'
import type { Dataset } from '../../src/model/dataset.ts'

/** How many statements carry each claim. */
const STATEMENTS_A_CLAIM = 4

/**
 * A dataset of so many claims, each carried by a wire that quotes somebody, two outlets that repeat the wire, and one that speaks for
 * itself. Made by a fixed rule: the same size gives the same dataset.
 */
export function generatedDataset(claims: number): Dataset {
  const records: object[] = [{ kind: 'dataset', format: 1, id: 'generated', title: 'Generated' }]
  const actors = Math.max(10, Math.floor(claims / 20))
  const sources = Math.max(20, Math.floor(claims / 5))
  for (let n = 0; n < actors; n += 1) {
    records.push({ kind: 'actor', id: `a${n}`, name: `Actor ${n}`, type: 'person', anonymous: n % 3 === 0 })
  }
  for (let n = 0; n < sources; n += 1) {
    const day = String((n % 28) + 1).padStart(2, '0')
    const month = String((n % 12) + 1).padStart(2, '0')
    records.push({
      kind: 'source',
      id: `s${n}`,
      title: `Source ${n}`,
      type: 'article',
      published: `2025-${month}-${day}`,
    })
  }
  for (let n = 0; n < claims; n += 1) {
    records.push({ kind: 'claim', id: `c${n}`, text: `Claim ${n} is so.` })
    const source = (k: number) => `s${(n * 7 + k * 13) % sources}`
    records.push({ kind: 'statement', id: `w${n}`, source: source(0), claim: `c${n}`, from: [`a${n % actors}`] })
    for (let k = 1; k < STATEMENTS_A_CLAIM; k += 1) {
      const from = k === STATEMENTS_A_CLAIM - 1 ? {} : { from: [`w${n}`] }
      if (source(k) !== source(0)) records.push({ kind: 'statement', source: source(k), claim: `c${n}`, ...from })
    }
  }
  const text = records.map((record) => JSON.stringify(record)).join('\n')
  const { dataset, problems } = parseDataset([{ path: 'generated.jsonl', text }])
  if (dataset === undefined) throw new Error(`the generated dataset is not valid: ${problems[0]?.message}`)
  return dataset
}
