import type { Exported, Exporter } from '../exporter.ts'
import { lossesBut } from '../losses.ts'
import { DRAWN, type DrawnAs, notDrawn, type SourcingLine, sourcingDrawing } from './sourcing-drawing.ts'

/**
 * Claims, statements and where they come from in the language of Graphviz, which lays them out: `dot -Tsvg`. Nodes are called by their ids. Made to be read, so that
 * most fields are lost; texts are plain texts, never the HTML that Graphviz knows too.
 *
 * @see https://graphviz.org/doc/info/lang.html
 */
export const graphviz: Exporter = {
  format: 'graphviz',
  title: 'Graphviz: who has it from whom, to be laid out',
  ending: '.dot',
  mediaType: 'text/vnd.graphviz',
  write: async ({ dataset }): Promise<Exported> => {
    const { title, nodes, lines } = sourcingDrawing(dataset)
    const text = [
      `digraph ${quoted(dataset.manifest.id)} {`,
      `  graph [label=${quoted(literal(title))}, labelloc=t, rankdir=LR, fontname="Helvetica"]`,
      '  node [fontname="Helvetica", fontsize=10, style=filled, fillcolor=white]',
      '  edge [fontname="Helvetica", fontsize=9]',
      ...nodes.map(({ id, as, lines: told }) => {
        return `  ${quoted(id)} [shape=${SHAPES[as]}, label=${quoted(told.map((line) => literal(inLines(line))).join('\\n'))}]`
      }),
      ...lines.map(
        (line) => `  ${quoted(line.from)} -> ${quoted(line.to)} [label=${quoted(line.label)}${lookOf(line)}]`,
      ),
      '}',
    ]
    const losses = lossesBut(dataset, DRAWN, { why: 'a drawing has no place for it', recordLost: notDrawn(dataset) })
    return { files: [{ path: `${dataset.manifest.id}.dot`, text: `${text.join('\n')}\n` }], losses }
  },
}

const SHAPES: Readonly<Record<DrawnAs, string>> = {
  claim: 'hexagon',
  statement: 'box',
  document: 'note',
  person: 'ellipse',
}

function lookOf({ isDenial, isSymmetric }: SourcingLine): string {
  return `${isDenial ? ', style=dashed' : ''}${isSymmetric ? ', dir=both' : ''}`
}

/** A text between quotes, in which only the quote itself and the end of a line mean something. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`
}

/** A text for a label, in which `\n` and `\N` would mean something, and `&` begins a letter by its name. */
function literal(text: string): string {
  return (
    text
      .replace(/\p{Cs}/gu, '\ufffd')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: Graphviz ends at the first zero.
      .replace(/[\u0000-\u001f]+/g, (found) => (found === BREAK ? found : ' '))
      .replaceAll('\\', '\\\\')
      .replaceAll('&', '&amp;')
      .replaceAll(BREAK, '\\n')
  )
}

/** Stands for the end of a line until the text is written. */
const BREAK = '\u001f'

/** A text in lines of some forty characters, broken between words. */
function inLines(text: string): string {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= WIDE) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.join(BREAK)
}

const WIDE = 40
