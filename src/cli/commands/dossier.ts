import { type Command, Option } from 'commander'
import {
  digestOf,
  dossierHtml,
  dossierMarkdown,
  dossierOf,
  type FootLine,
  HearsayError,
  type OpenGraph,
  openGraph,
  privateAmounts,
  type ViewOptions,
  visibleText,
  type Withheld,
  withheldAmounts,
  withholdAbove,
  words,
} from '../../index.ts'
import type { CommandContext } from '../command-context.ts'
import { loadPlacedData } from '../data.ts'
import { addOutputOptions, type OutputOptions } from '../output-options.ts'
import { isStandardOutput, requireFile, save } from '../target.ts'
import { addTlpOptions, idAfter, requireLevel, type TlpOptions } from '../tlp-options.ts'
import { readVersion } from '../version.ts'
import { addViewOptions, viewOptions } from '../view-options.ts'
import { visibleValue } from '../visible-value.ts'

const WRITERS = { markdown: dossierMarkdown, html: dossierHtml } as const

/** `hearsay dossier`: all that is to be told of a claim, to be read by itself. */
export function dossierCommand(program: Command, { io }: CommandContext): void {
  const command = program
    .command('dossier')
    .summary('all that is to be told of a claim, as Markdown or HTML to be read by itself')
    .description(
      'Prints what the page prints of a claim: how much stands behind it, what it fails with, where it comes from, what speaks against it, how it came about and what would help; its documents by number.',
    )
    .argument('<claim>', 'the id of a claim')
    .addOption(
      new Option('--format <format>', 'how it is written (default by the ending of the file, else markdown)').choices(
        Object.keys(WRITERS),
      ),
    )
  addTlpOptions(command)
  addOutputOptions(command).option('--data <path>', 'a dataset: a folder, a file, or - for standard input')
  addViewOptions(command)
  command
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay dossier v4-trained-on-blackwell-in-china\n  hearsay dossier v4-trained-on-blackwell-in-china --tlp clear -o blackwell.html\n',
    )
    .action(async (claim: string, options: DossierOptions) => {
      requireLevel(options)
      const { output = '-', force = false, tlp, keepNotes } = options
      const { graph, path: source } = await loadPlacedData(io, options.data)
      const file = isStandardOutput(output) ? undefined : requireFile(io, { written: output, source, force })
      const withheld = tlp === undefined ? undefined : withholdAbove(graph.dataset, tlp, { keepNotes })
      const open = withheld === undefined ? graph : openGraph(withheld.dataset)
      const view = viewOptions({ ...options })
      const asked = { claim: idAfter(withheld, claim), view: afterWithholding(view, withheld) }
      const said = privacyOf(open, asked.claim, withheld)
      const text = WRITERS[writerFor(options)](dossierOf(open, asked.claim, asked.view), footOf(open, asked.view, said))
      if (file === undefined) io.out(text)
      else await save(io, file, text)
      if (said !== '') io.err(`${said}\n`)
    })
}

interface DossierOptions extends TlpOptions, OutputOptions {
  readonly format?: keyof typeof WRITERS
  readonly data?: string
}

/** How it is written: as asked, which must be what the ending of the file says, if it says anything. */
function writerFor({ format, output = '' }: DossierOptions): keyof typeof WRITERS {
  const ended = /\.html?$/i.test(output) ? 'html' : /\.(md|markdown)$/i.test(output) ? 'markdown' : undefined
  if (format === undefined || ended === undefined || format === ended) return format ?? ended ?? 'markdown'
  throw new HearsayError('misuse', `the name says ${ended}, --format says ${format}; nothing was written`, {
    path: output,
    hint: 'leave --format out, or give the file another ending',
  })
}

function afterWithholding(view: ViewOptions, withheld: Withheld | undefined): ViewOptions {
  const { without } = view
  return without === undefined ? view : { ...view, without: without.map((id) => idAfter(withheld, id)) }
}

/** What was withheld of what the claim rests on, or what of it is not for everybody. */
function privacyOf(open: OpenGraph, claim: string, withheld: Withheld | undefined): string {
  const part = open.subgraph([claim], { depth: 0, preserve: 'answers' }).dataset
  if (withheld !== undefined) return words.withheldInWords(withheldAmounts(withheld, part), withheld.level)
  return words.privateInWords(privateAmounts(part))
}

/** What anybody needs to ask again and get the same, and how far it may travel. */
function footOf(open: OpenGraph, view: ViewOptions, said: string): FootLine[] {
  const { reader, dataset } = open
  const asked = { dataset: visibleValue(reader.manifest), digest: digestOf(dataset), view, version: readVersion() }
  const line = visibleText(words.textOf(words.askedOf(asked, words.namesIn(reader))))
  return [line, said].filter((text) => text !== '').map((text) => ({ text }))
}
