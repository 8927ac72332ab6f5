import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { jsonSchema } from '../index.ts'

// Part of the build, run as dist/cli/write-schema.js: writes the JSON Schema beside the model that it is made from, and
// beside the built one. With --check it writes nothing, and fails where the committed schema is not current.

const COMMITTED = new URL('../../src/model/hearsay.schema.json', import.meta.url)
const BUILT = new URL('../model/hearsay.schema.json', import.meta.url)

const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`
if (process.argv.includes('--check')) {
  if (read(COMMITTED) !== text) {
    process.stderr.write('src/model/hearsay.schema.json is not current; run: npm run build\n')
    process.exitCode = 1
  }
} else {
  for (const file of [COMMITTED, BUILT]) write(file)
}

function read(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function write(file: URL): void {
  if (read(file) === text) return
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, text)
}
