import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { jsonSchema, words } from '../index.ts'

// Part of the build, run as dist/cli/write-generated.js: writes what is made from the code and kept beside it, the JSON Schema and the
// page of the glossary, and the schema beside the built model. With --check it writes nothing, and fails where one is not current.

const schema = `${JSON.stringify(jsonSchema(), null, 2)}\n`
const COMMITTED = [
  { path: 'src/model/hearsay.schema.json', text: schema },
  { path: 'src/words/README.md', text: words.glossaryPage() },
]
const BUILT_SCHEMA = new URL('../model/hearsay.schema.json', import.meta.url)

if (process.argv.includes('--check')) {
  for (const { path, text } of COMMITTED) {
    if (read(inRoot(path)) === text) continue
    process.stderr.write(`${path} is not current; run: npm run build\n`)
    process.exitCode = 1
  }
} else {
  for (const { path, text } of COMMITTED) write(inRoot(path), text)
  write(BUILT_SCHEMA, schema)
}

function inRoot(path: string): URL {
  return new URL(`../../${path}`, import.meta.url)
}

function read(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function write(file: URL, text: string): void {
  if (read(file) === text) return
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, text)
}
