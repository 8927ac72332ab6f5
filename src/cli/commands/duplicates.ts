import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { type Duplicates, duplicates, type GraphReader, words } from '../../index.ts'
import { captureFolderOf } from '../../node.ts'
import { type AnswerOptions, addAnswerOptions, printJson, printText } from '../answer-options.ts'
import type { CommandContext } from '../command-context.ts'
import { loadPlacedData } from '../data.ts'
import { onePath } from '../option-values.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay duplicates`: what may be there twice. */
export function duplicatesCommand(program: Command, { io }: CommandContext): void {
  const command = program
    .command('duplicates')
    .summary('what may be there twice: claims, documents, people')
    .description(
      'Lists claims in the same or nearly the same words, documents that share passages (of the texts that were captured), their text or their address, and people and organizations whose names are nearly one, each with the command that would make one of them. Nothing is merged: you decide. What is said already to be the same, or not, is left out.',
    )
    .argument('[path]', 'a folder or a file')
  addAnswerOptions(command)
  command
    .addHelpText('after', '\nExamples:\n  hearsay duplicates my-data\n  hearsay duplicates my-data --json\n')
    .action(async (path: string | undefined, { json, limit, fields, data }: AnswerOptions) => {
      const { graph, path: asked, snapshot } = await loadPlacedData(io, onePath(path, data))
      const found = duplicates(graph, snapshot === undefined && asked !== '-' ? textsOf(asked) : new Map())
      if (json === true) printJson(io, [found], { single: true, limit, fields })
      else
        printText(io, { graph, limit }, function* (terminal) {
          yield layOut(found, terminal)
        })
      io.err(`${words.duplicatesInWords(found)}\n`)
    })
}

/** The text of each document as it was captured last. */
function textsOf(path: string): ReadonlyMap<string, string> {
  if (!existsSync(path)) return new Map()
  const kept = captureFolderOf(path)
  return new Map(kept.list().map((capture) => [capture.source, kept.textOf(capture)]))
}

function layOut({ claims, documents, actors }: Duplicates, terminal: Terminal): string {
  const { wrap, style, nameOf } = terminal
  const group = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `${style('bold', title)}\n${terminal.each(lines, (line) => line, '  ')}\n`
  const pair = (
    ids: readonly [string, string],
    { texts, why, how }: { texts: readonly string[]; why: string; how: string },
  ) =>
    [
      ...ids.map((id, place) => wrap(`${style('bold', id)} ${texts[place]}`, '    ', '  ')),
      wrap(why, '      ', '    '),
      how === '' ? '' : wrap(style('dim', how), '      ', '    '),
    ].join('')
  return [
    group(
      'Claims that may be one',
      claims.map((each) =>
        pair(each.ids, {
          texts: each.ids.map(nameOf),
          why: words.sameClaimsInWords(each),
          how: mergeOf(each.ids, terminal.reader),
        }),
      ),
    ),
    group(
      'Documents that may be copies or versions',
      documents.map((each) =>
        pair(each.ids, { texts: each.ids.map(nameOf), why: words.copiedInWords(each), how: copyOf(each) }),
      ),
    ),
    group(
      'People and organizations that may be one',
      actors.map((each) =>
        pair(each.ids, {
          texts: each.ids.map(nameOf),
          why: words.NAME_DIFFERENCE_LABELS[each.differ],
          how: mergeOf(each.ids, terminal.reader),
        }),
      ),
    ),
  ].join('')
}

/** The one that fewer others name becomes part of the other. */
function mergeOf([one, other]: readonly [string, string], reader: GraphReader): string {
  const usesOf = (id: string) => NAMING.reduce((sum, kind) => sum + reader.linksTo(id, kind).length, 0)
  const [from, into] = usesOf(one) < usesOf(other) ? [one, other] : [other, one]
  return `hearsay merge ${from} ${into}`
}

const NAMING = ['asserts', 'denies', 'declines', 'quotes', 'publishedBy', 'authoredBy', 'about'] as const

function copyOf({ ids: [earlier, later], may }: Duplicates['documents'][number]): string {
  return may === null ? '' : `hearsay edit ${later} --set ${may}=${earlier}`
}
