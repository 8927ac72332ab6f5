import { upperFirst } from '../parts.ts'
import type { FieldTerm, GlossaryEntry } from './entry.ts'
import { GLOSSARY } from './glossary.ts'
import { GLOSSARY_SOURCES } from './sources.ts'

/** The glossary as a page of Markdown. */
export function glossaryPage(): string {
  const subjects = GLOSSARY.map(({ title, entries }) => `## ${title}\n\n${entries.map(entryInMarkdown).join('\n')}`)
  return `${[HEAD.trim(), ...subjects].join('\n\n')}\n`
}

const HEAD = `
# The words

What the command, the page and the briefs call things, in a sentence each, and what the field calls them. \`hearsay glossary TERM\` looks
a word up, codes of the format and of answers included.

This page is made from the table in [glossary](glossary/glossary.ts): change it there, then run \`npm run build\`.
`

function entryInMarkdown({ term, also, means, field }: GlossaryEntry): string {
  const lines = [
    `- **${upperFirst(term)}.** ${means}`,
    `  - In the field: ${field.map(inMarkdown).join('; ')}`,
    ...(also.length === 0 ? [] : [`  - Also: ${also.map((word) => `\`${word}\``).join(', ')}`]),
  ]
  return lines.join('\n')
}

function inMarkdown(term: FieldTerm): string {
  const { name, url } = GLOSSARY_SOURCES[term.source]
  const address = url.replaceAll('(', '%28').replaceAll(')', '%29')
  return `[${name}](${address}): ${term.term}${term.note === undefined ? '' : ` (${term.note})`}`
}
