import { KIND_NAMES, KINDS, type Kind } from '../../model/kinds.ts'
import type { SectionKind } from '../raw-record.ts'

/** The kind that each section holds. */
export const SECTIONS: ReadonlyMap<string, SectionKind> = new Map<string, SectionKind>([
  ['dataset', 'dataset'],
  ...KIND_NAMES.map((kind): [string, SectionKind] => [KINDS[kind].section, kind]),
  ['tours', 'tour'],
  ['retired', 'retired'],
  ['defaults', 'defaults'],
])

/** The section that holds a kind. */
export function sectionOf(kind: SectionKind): string {
  if (kind === 'tour') return 'tours'
  return isKind(kind) ? KINDS[kind].section : kind
}

function isKind(kind: SectionKind): kind is Kind {
  return kind in KINDS
}

/** All sections, for people to choose from. */
export const SECTION_LIST = [...SECTIONS.keys()].join(', ')
