import { type Dataset, visibleText, words } from '../../index.ts'
import { INSTRUCTIONS } from './instructions.ts'

/** What a site is, for whoever comes with a language model: its `llms.txt`. It names nothing but what the dataset says of itself. */
export function siteLlms({ manifest, claims, sources, statements }: Dataset): string {
  const { title, description, license } = manifest
  const plain = (text: string) => visibleText(text.replace(/\s+/g, ' ').trim())
  const held = [
    words.counted(claims.length, 'claim'),
    words.counted(sources.length, 'document'),
    words.counted(statements.length, 'statement'),
  ]
  return `# ${plain(title)}

${description === undefined ? '' : `> ${plain(description)}\n\n`}A dataset of ${words.textOf(words.listed(held))}.${license === undefined ? '' : ` Licence: ${plain(license)}.`}

${INSTRUCTIONS}

## Data

- [dataset.json](dataset.json): every record, as JSON
- [index.html](index.html): the page, for people

## Questions

- \`npx hearsay find WORDS --data dataset.json\`: look for a claim, a document or a person
- \`npx hearsay support CLAIM --data dataset.json\`: how many independent origins stand behind a claim
- \`npx hearsay trace CLAIM --data dataset.json\`: down to whoever said it
- \`npx hearsay mcp --data dataset.json\`: all questions, over the Model Context Protocol
`
}
