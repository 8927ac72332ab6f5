import { HearsayError } from '../../errors.ts'
import { actorsOf } from './actors.ts'
import { assessmentsOf } from './assessments.ts'
import { claimsOf } from './claims.ts'
import type { GeneratedRecord } from './record.ts'
import { relationsOf } from './relations.ts'
import { searchesOf } from './searches.ts'
import { sourcesOf } from './sources.ts'
import { statementsOf } from './statements.ts'
import { topicsOf } from './topics.ts'
import { type GenerateOptions, type World, worldOf } from './world.ts'

/**
 * A valid dataset as JSON Lines, in parts of many lines, in which everything occurs that the format knows: about 4.9 records a claim. The same
 * size and seed give the same bytes, everywhere. It is made as it is read and nothing of it is kept: time grows with the claims, memory does not.
 *
 * @throws HearsayError `misuse` where the size or the seed is none
 */
export function generatedParts(options: GenerateOptions): Iterable<string> {
  const { claims, seed = 1 } = options
  if (!Number.isInteger(claims) || claims < 1 || claims > MOST_CLAIMS) {
    const hint = `give a whole number from 1 to ${MOST_CLAIMS}`
    throw new HearsayError('misuse', `${claims} claims cannot be generated`, { hint })
  }
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new HearsayError('misuse', `${seed} is no seed`, { hint: 'give a whole number, 0 or more' })
  }
  return partsOf({ claims, seed })
}

/** The largest dataset that is generated: 70 GB of text. */
export const MOST_CLAIMS = 100_000_000

function* partsOf(options: Required<GenerateOptions>): Generator<string> {
  let text = ''
  for (const { kind, record } of generatedRecords(worldOf(options), options)) {
    text += `${JSON.stringify({ kind, ...record })}\n`
    if (text.length < PART_SIZE) continue
    yield text
    text = ''
  }
  yield text
}

/** So many characters make a part that is worth writing. */
const PART_SIZE = 1 << 16

function* generatedRecords(world: World, { claims, seed }: GenerateOptions): Generator<GeneratedRecord> {
  yield {
    kind: 'dataset',
    record: {
      format: 1,
      id: `generated-${claims}-${seed}`,
      title: `Generated: ${claims} claims, seed ${seed}`,
      description: 'Made by a program, to measure with. Nothing in it is about anybody.',
      license: 'CC0-1.0',
      curators: ['o0'],
    },
  }
  for (const record of actorsOf(world)) yield { kind: 'actor', record }
  for (const record of topicsOf(world)) yield { kind: 'topic', record }
  for (const record of sourcesOf(world)) yield { kind: 'source', record }
  for (const record of claimsOf(world)) yield { kind: 'claim', record }
  yield* statementsOf(world)
  for (const record of relationsOf(world)) yield { kind: 'relation', record }
  for (const record of assessmentsOf(world)) yield { kind: 'assessment', record }
  for (const record of searchesOf(world)) yield { kind: 'search', record }
}
