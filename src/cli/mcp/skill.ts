import type { ListedCommand } from './command-list.ts'
import { INSTRUCTIONS, PROPOSE_DESCRIPTION, SOURCE_TEXT_DESCRIPTION } from './instructions.ts'
import { PROMPTS } from './prompts.ts'
import { TOOLS } from './tools.ts'

/** All tools, each with what it is for. */
const ALL_TOOLS = [
  ...TOOLS,
  { name: 'source_text', description: SOURCE_TEXT_DESCRIPTION },
  { name: 'propose', description: PROPOSE_DESCRIPTION },
]

/**
 * A skill file for agents: when to use hearsay, its tools, how to go about a question and a captured page, and its commands, all in the words that the
 * server, the prompts and help have.
 *
 * @see https://agentskills.io/specification
 */
export function skillFile(commands: ReadonlyMap<string, readonly ListedCommand[]>): string {
  const prompts = PROMPTS.map(({ title, text, argument }) => `## ${title}\n\n${text(`the ${argument}`)}\n`)
  return `---
name: hearsay
description: Finds out who says a claim, where they have it from, how many independent origins stand behind it and what is left if they are wrong; reads captured documents and proposes statements beside their passages. Use it when a question is about sources, corroboration, copied reports or the origin of a claim.
---

# hearsay

${INSTRUCTIONS}

## Tools

In the settings of a program that speaks the Model Context Protocol:

\`\`\`json
{"mcpServers": {"hearsay": {"command": "npx", "args": ["hearsay", "mcp", "--data", "my-data"]}}}
\`\`\`

${toolLines()}
Answers come in pages: ask again with the cursor that the last one gave.

${prompts.join('\n')}
## Without the protocol

The same by command, with \`--data PATH\`; \`--json\` prints exactly the answer.

${commandLines(commands)}`
}

/** What hearsay is, for whoever looks for it with a language model: an `llms.txt`. @see https://llmstxt.org */
export function llmsFile(commands: ReadonlyMap<string, readonly ListedCommand[]>): string {
  return `# hearsay

> A claim-provenance graph: who says so, how they know, and what is left if they are wrong.

${INSTRUCTIONS}

## Documentation

${DOCUMENTS.map(([path, what]) => `- [${path}](${HOME}/blob/main/${path}): ${what}\n`).join('')}
## Tools of \`hearsay mcp\`

${toolLines()}
${commandLines(commands)}`
}

const HOME = 'https://github.com/hearsay-graph/hearsay'

const DOCUMENTS = [
  ['README.md', 'what it answers, and how data is entered'],
  ['src/query/README.md', 'what every answer means, exactly'],
  ['graph-data/README.md', 'the format of a dataset'],
  ['src/words/README.md', 'every term, and what the field calls it'],
] as const

function toolLines(): string {
  return ALL_TOOLS.map(({ name, description }) => `- \`${name}\`: ${description}\n`).join('')
}

function commandLines(commands: ReadonlyMap<string, readonly ListedCommand[]>): string {
  const group = ([heading, listed]: readonly [string, readonly ListedCommand[]]) =>
    `### ${heading}\n\n${listed.map(({ usage, summary }) => `- \`hearsay ${usage}\`: ${summary}\n`).join('')}`
  return [...commands].map(group).join('\n')
}
