import { KIND_NAMES, KINDS } from '../../model/kinds.ts'
import type { RawKind } from '../raw-record.ts'

/** The kind that each section holds. */
export const SECTIONS: ReadonlyMap<string, RawKind> = new Map<string, RawKind>([
  ['dataset', 'dataset'],
  ...KIND_NAMES.map((kind): [string, RawKind] => [KINDS[kind].section, kind]),
])

/** The section that holds a kind. */
export function sectionOf(kind: RawKind): string {
  return kind === 'dataset' ? 'dataset' : KINDS[kind].section
}

/** All sections, for people to choose from. */
export const SECTION_LIST = [...SECTIONS.keys()].join(', ')
