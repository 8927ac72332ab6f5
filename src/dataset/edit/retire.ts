import type { Retired } from '../../model/retired.ts'
import type { Fields, InputFile } from '../raw-record.ts'
import { formatOf } from '../read/file-format.ts'
import { readRecords } from '../read/formats.ts'
import { addToJson } from './edit-json.ts'
import { addToYaml } from './edit-yaml.ts'
import { updateRecord } from './update-record.ts'

/** Files with one more retired id: where others are listed, else in the file of the manifest. */
export function retire(files: readonly InputFile[], retired: Retired): readonly InputFile[] {
  const readings = files.map((file) => readRecords(file))
  const holds = (kind: string) => readings.findIndex(({ records }) => records.some((raw) => raw.kind === kind))
  const listed = holds('retired')
  const index = listed === -1 ? holds('dataset') : listed
  return files.map((file, at) => (at === index ? { path: file.path, text: withRetired(file, retired) } : file))
}

function withRetired(file: InputFile, retired: Retired): string {
  const mark = file.text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = file.text.slice(mark.length)
  const format = formatOf({ path: file.path, text })
  const { id, became, how } = retired
  const record: Fields = { id, became, how }
  if (format === 'yaml') return mark + addToYaml(text, 'retired', record)
  if (format === 'json') return mark + addToJson(text, 'retired', record)
  const manifest = readRecords(file).records.find(({ kind }) => kind === 'dataset')?.value as Fields & { id: string }
  const before = Array.isArray(manifest['retired']) ? manifest['retired'] : []
  return updateRecord(file, { kind: 'dataset', id: manifest.id, record: { ...manifest, retired: [...before, record] } })
}
