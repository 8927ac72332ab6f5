import { type ImportedFile, type InputFile, idOfName, visibleText } from '../library.ts'

/** A file of another program as a file of a dataset of its own, which is called as it is. */
export function datasetFileOf({ name, records }: ImportedFile): InputFile {
  const manifest = { kind: 'dataset', format: 1, id: idOfName(name), title: visibleText(name) }
  const lines = [manifest, ...records.map(({ kind, record }) => ({ kind, ...record }))]
  return { path: 'import.jsonl', text: lines.map((line) => `${JSON.stringify(line)}\n`).join('') }
}
