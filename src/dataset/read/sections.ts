import { KIND_NAMES, KINDS } from '../../model/kinds.ts'
import type { SectionKind } from '../raw-record.ts'

/** The kind that each section holds. */
export const SECTIONS: ReadonlyMap<string, SectionKind> = new Map<string, SectionKind>([
  ['dataset', 'dataset'],
  ...KIND_NAMES.map((kind): [string, SectionKind] => [KINDS[kind].section, kind]),
  ['tours', 'tour'],
])

/** The section that holds a kind. */
export function sectionOf(kind: SectionKind): string {
  if (kind === 'tour') return 'tours'
  return kind === 'dataset' ? 'dataset' : KINDS[kind].section
}

/** All sections, for people to choose from. */
export const SECTION_LIST = [...SECTIONS.keys()].join(', ')
