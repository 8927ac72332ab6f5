import { join } from 'node:path'
import { build } from 'vite'
import { CASES } from '../../awkward/cases.ts'
import { QUESTIONS } from '../../awkward/questions.ts'
import { onWhat } from '../machine.ts'
import { askInChildren } from './ask-in-children.ts'
import { readOptions } from './options.ts'
import { reportOf, type Sized } from './report.ts'

/**
 * Every question of every awkward input at several sizes, and how each grows. Run with `npm run bench:awkward`; with
 * `-- --cases chain,ring --questions support,trace --sizes 1000,4000 --seconds 20` for some of it. Prints a table in Markdown.
 */
const { cases, questions, sizes, seconds } = readOptions(process.argv.slice(1), {
  cases: Object.keys(CASES),
  questions: Object.keys(QUESTIONS),
})
const child = await buildChild()
process.stdout.write(`${onWhat()}\n`)
for (const name of cases) {
  // What has the square of its size in it is asked of a tenth of it.
  const own = CASES[name]?.squares === true ? sizes.map((size) => Math.ceil(size / 10)) : sizes
  const measured: Sized[] = []
  let asked: readonly string[] = questions
  for (const size of own) {
    const found = await askInChildren({ child, name, size, questions: asked, patience: seconds * 1_000 })
    measured.push({ size, found })
    // What had no answer has none for more.
    asked = found.flatMap((each) => ('refused' in each ? [] : [each.question]))
  }
  process.stdout.write(reportOf(name, CASES[name]?.what ?? '', measured))
}

/** The program that asks, built so that nothing but the library is in its memory. */
async function buildChild(): Promise<string> {
  const root = join(import.meta.dirname, '../../..')
  const outDir = join(root, '.cache/bench-awkward')
  const output = { entryFileNames: 'child.js', chunkFileNames: '[name].js' }
  const ssr = join(import.meta.dirname, 'child.ts')
  const built = { ssr, outDir, emptyOutDir: true, target: 'node20', rolldownOptions: { output } }
  await build({ configFile: false, root, logLevel: 'error', build: built })
  return join(outDir, 'child.js')
}
