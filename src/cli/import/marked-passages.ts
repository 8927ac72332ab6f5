import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ImportedProposal, readImportState } from '../../index.ts'

/** The passages of a document that somebody marked in what was imported, and that have no sentence yet, by the name of the import. */
export function markedPassages(data: string, source: string): readonly ImportedProposal[] {
  const folder = join(statSync(data).isDirectory() ? data : dirname(data), 'imports')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.import.json'))
    .sort()
    .flatMap((name) => readImportState(readFileSync(join(folder, name), 'utf8'), name).proposals)
    .filter((each) => each.source === source && each.claim === undefined)
}
