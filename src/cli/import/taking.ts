import { InvalidArgumentError } from 'commander'
import type { MergeImportOptions } from '../../index.ts'

/** Which side is taken of what both changed. */
export interface Take {
  readonly side: 'mine' | 'theirs'
  /** The record; all where it is absent. */
  readonly id?: string | undefined
  readonly field?: string | undefined
}

/** `mine`, `theirs`, `theirs=ID` or `theirs=ID:FIELD`, as often as it is given. */
export function parseTake(value: string, before: readonly Take[] = []): Take[] {
  const [, side, id, field] = /^(mine|theirs)(?:=([^:]+)(?::(.+))?)?$/.exec(value) ?? []
  if (side !== 'mine' && side !== 'theirs')
    throw new InvalidArgumentError('Write mine, theirs, theirs=ID or theirs=ID:FIELD.')
  return [...before, { side, id, field }]
}

/** The side that was decided for a field: what is said of the field, else of the record, else of all. */
export function takerOf(takes: readonly Take[]): MergeImportOptions['take'] {
  return (record, field) => {
    const fitting = takes.filter((take) => (take.id ?? record.id) === record.id && (take.field ?? field) === field)
    const exact = (take: Take) => (take.id === undefined ? 0 : 1) + (take.field === undefined ? 0 : 1)
    return fitting.sort((a, b) => exact(b) - exact(a))[0]?.side
  }
}
