import type { Exported, Exporter } from '../exporter.ts'
import { lossesBut } from '../losses.ts'
import { DRAWN, type DrawnAs, notDrawn, type SourcingLine, sourcingDrawing } from './sourcing-drawing.ts'

/**
 * Claims, statements and where they come from as a flowchart for Markdown: GitHub, GitLab, Obsidian and Notion draw it. Made to be read, so that most
 * fields are lost; every text is written so that it stays text, whatever is in it.
 *
 * @see https://mermaid.js.org/syntax/flowchart.html
 */
export const mermaid: Exporter = {
  format: 'mermaid',
  title: 'Mermaid: who has it from whom, for Markdown',
  ending: '.mmd',
  mediaType: 'text/vnd.mermaid',
  write: async ({ dataset }): Promise<Exported> => {
    const { title, nodes, lines } = sourcingDrawing(dataset)
    const numbers = new Map(nodes.map(({ id }, at) => [id, `n${at + 1}`]))
    const text = [
      '---',
      // A text in JSON is one in YAML.
      `title: ${JSON.stringify(title).replace(/[<>]/g, (mark) => (mark === '<' ? '\\u003c' : '\\u003e'))}`,
      '---',
      'flowchart LR',
      ...nodes.map(({ id, as, lines: told }) => {
        const [open, close] = SHAPES[as]
        return `  ${numbers.get(id)}${open}"${told.map(mermaidText).join('<br/>')}"${close}`
      }),
      ...lines.map((line) => {
        return `  ${numbers.get(line.from)} ${arrowOf(line)}|"${mermaidText(line.label)}"| ${numbers.get(line.to)}`
      }),
    ]
    const losses = lossesBut(dataset, DRAWN, { why: 'a drawing has no place for it', recordLost: notDrawn(dataset) })
    return { files: [{ path: `${dataset.manifest.id}.mmd`, text: `${text.join('\n')}\n` }], losses }
  },
}

const SHAPES: Readonly<Record<DrawnAs, readonly [open: string, close: string]>> = {
  claim: ['{{', '}}'],
  statement: ['[', ']'],
  document: ['[[', ']]'],
  person: ['([', '])'],
}

function arrowOf({ isDenial, isSymmetric }: SourcingLine): string {
  if (isSymmetric) return isDenial ? '<-.->' : '<-->'
  return isDenial ? '-.->' : '-->'
}

/** A text that Mermaid takes for nothing else: all but letters, digits and plain marks of sentences by their numbers, which it draws as they are. */
function mermaidText(text: string): string {
  return Array.from(text.replace(/\s+/g, ' ').replace(/\p{Cs}/gu, '\ufffd'), (character) =>
    /[\p{L}\p{M}\p{N} .,!?’‘“”–—…()€£$%+-]/u.test(character) ? character : `#${character.codePointAt(0)};`,
  ).join('')
}
