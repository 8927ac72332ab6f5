import { DatasetError } from '../../errors.ts'
import { isMadeId } from '../../model/made-ids.ts'
import type { Fields, RawKind } from '../raw-record.ts'
import { checkShape } from './record-shape.ts'

/**
 * A record as it is written down: without a made id, its fields in the order of the schema, extensions behind them,
 * sorted.
 *
 * @throws DatasetError where the record is not one of its kind
 */
export function plainRecord(kind: RawKind, record: object): Fields {
  const fields = Object.entries(record).filter(([, value]) => value !== undefined)
  const written = fields.filter(([field, value]) => !(field === 'id' && isMadeId(String(value))))
  const nowhere = { place: () => ({ file: kind, line: 1, column: 1 }), written: () => undefined }
  const shape = checkShape({ kind, value: Object.fromEntries(written), at: nowhere })
  if ('problems' in shape) throw new DatasetError(shape.problems.map(({ place: _, ...problem }) => problem))
  return JSON.parse(JSON.stringify(shape.record))
}
