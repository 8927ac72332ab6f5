import { KIND_LABELS, type Kind } from '../../../model/kinds.ts'
import { counted } from '../../../words/counted.ts'
import { upperFirst } from '../../../words/parts.ts'

/** The folder of each kind. */
export const KIND_FOLDERS: Readonly<Record<Kind, string>> = {
  claim: 'Claims',
  source: 'Documents',
  actor: 'People and organizations',
  statement: 'Statements',
  topic: 'Topics',
  relation: 'Relations',
  assessment: 'Assessments',
  search: 'Searches',
}

/** Properties that the table of a kind shows. */
const COLUMNS: Readonly<Record<Kind, readonly string[]>> = {
  claim: ['type', 'about', 'tags', 'holds'],
  source: ['publisher', 'published', 'type', 'read', 'url'],
  actor: ['type', 'affiliation'],
  statement: ['source', 'claim', 'polarity', 'from'],
  topic: ['type', 'within'],
  relation: ['type', 'from', 'to'],
  assessment: ['of', 'by', 'date', 'status'],
  search: ['for', 'by', 'date', 'found'],
}

/** The table of a kind, as a base of Obsidian's: a file of YAML. */
export function writeBase(kind: Kind): string {
  const columns = ['file.name', ...COLUMNS[kind].map((column) => `note.${column}`)]
  return [
    'filters:',
    '  and:',
    `    - 'note.kind == "${kind}"'`,
    'views:',
    '  - type: table',
    `    name: ${KIND_FOLDERS[kind]}`,
    '    order:',
    ...columns.map((column) => `      - ${column}`),
    '',
  ].join('\n')
}

/** The first note: how many there are of each kind, with the way to its table. */
export function writeStart(kinds: readonly Kind[], records: readonly { readonly kind: Kind }[]): string {
  const lines = kinds.map((kind) => {
    const { one, many } = KIND_LABELS[kind]
    const number = records.filter((each) => each.kind === kind).length
    return `- [[${KIND_FOLDERS[kind]}.base|${upperFirst(counted(number, one, many))}]]`
  })
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`
}
