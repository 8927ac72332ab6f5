import { bench, describe } from 'vitest'
import {
  extensions,
  extensionWith,
  extensionWithout,
  type Framework,
  frameworkOf,
} from '../../src/algorithm/argumentation.ts'
import { loadSat } from '../../src/algorithm/sat-solver.ts'

/**
 * Up to what size argumentation is practical: sparse frameworks of ten thousand arguments, random ones with six attacks to an argument
 * up to five hundred (a thousand do not end within minutes), and some thousands of extensions. Disputes of a dataset have tens of
 * claims. Run with `npm run bench`.
 */
const open = await loadSat()

/** A random framework by a fixed rule (Erdős and Rényi; a linear congruential generator). */
function randomFramework(size: number, attacks: number): Framework {
  let state = size + attacks
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7f_ff_ff_ff
    return Math.floor((state / 0x80_00_00_00) * size)
  }
  return frameworkOf(
    size,
    Array.from({ length: size * attacks }, () => [next(), next()] as const),
  )
}

/** So many pairs that attack each other: two to that power preferred extensions. */
function pairs(count: number): Framework {
  const attacks = Array.from({ length: count }, (_, pair) => [2 * pair, 2 * pair + 1] as const)
  return frameworkOf(
    2 * count,
    attacks.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
  )
}

const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 }

describe('preferred semantics', () => {
  for (const [size, attacks] of [
    [100, 6],
    [300, 6],
    [500, 6],
    [1_000, 2],
    [3_000, 2],
    [10_000, 1],
  ] as const) {
    const framework = randomFramework(size, attacks)
    const title = `${size} arguments, ${attacks} attacks each`
    bench(
      `some extension: ${title}`,
      () => {
        extensions(framework, 'preferred', open).next()
      },
      once,
    )
    bench(
      `credulous and sceptical: ${title}`,
      () => {
        extensionWith(framework, 'preferred', { argument: 5, open })
        extensionWithout(framework, 'preferred', { argument: 5, open })
      },
      once,
    )
  }
  for (const count of [5, 10]) {
    bench(
      `all ${2 ** count} extensions of ${count} pairs`,
      () => {
        Array.from(extensions(pairs(count), 'preferred', open))
      },
      once,
    )
  }
})
