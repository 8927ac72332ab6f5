import { LineCounter, parseDocument } from 'yaml'
import { DatasetError } from '../../errors.ts'
import type { Kind } from '../../model/kinds.ts'
import { isMadeId } from '../../model/made-ids.ts'
import { plainRecord } from '../check/plain-record.ts'
import { fileProblem } from '../problem.ts'
import type { Fields } from '../raw-record.ts'
import { YAML_OPTIONS } from '../read/yaml/options.ts'
import { stringifyYaml } from '../write/write-yaml.ts'

/** A record as YAML by itself, its fields in the order of the format, without an id that is made. */
export function recordAsYaml(kind: Kind | 'dataset', record: object): string {
  return stringifyYaml(plainRecord(kind, record), 'flow-lists')
}

/**
 * A record from its YAML; one without an id has the id that it had. An empty text is `undefined`.
 *
 * @throws DatasetError with all that is wrong with it
 */
export function recordFromYaml(
  kind: Kind | 'dataset',
  { text, path, id }: { text: string; path: string; id: string },
): object | undefined {
  const counter = new LineCounter()
  const document = parseDocument(text, { ...YAML_OPTIONS, lineCounter: counter })
  const problems = document.errors.map(({ message, pos: [at] }) => {
    const { line, col } = counter.linePos(at)
    const [said = message] = message.split(/ at line|\n/)
    return fileProblem('yaml-syntax', { file: path, line, column: col }, { message: said })
  })
  if (problems.length > 0) throw new DatasetError(problems)
  const value: unknown = document.toJS()
  if (value === null || value === undefined) return undefined
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new DatasetError([
      fileProblem(
        'not-a-record',
        { file: path, line: 1, column: 1 },
        { message: `here should stand the fields of the ${kind}` },
      ),
    ])
  }
  const record = plainRecord(kind, value)
  return 'id' in record || !isMadeId(id) ? record : ({ id, ...record } as Fields)
}
