import type { ForeignText } from '../imported.ts'
import { proposedCsvMapping } from './csv.ts'
import type { Mapping } from './mapping.ts'
import { proposedXlsxMapping } from './xlsx.ts'

/** Of a file that is read as a table, the mapping with which it is read where nobody gives one; undefined of every other format. */
export function proposedMapping(file: ForeignText, format: string): Mapping | undefined {
  if (format === 'csv') return proposedCsvMapping(file)
  return format === 'xlsx' ? proposedXlsxMapping(file) : undefined
}
