import {
  EXPORT_FORMATS,
  type ExportedAs,
  exportAs,
  exporterOf,
  exportFormatOfPath,
  HearsayError,
  inView,
  openGraph,
  words,
} from '../../index.ts'
import { formatOfPath, saveFolder } from '../../node.ts'
import { loadPlacedData } from '../data.ts'
import type { Io } from '../io.ts'
import type { OutputOptions } from '../output-options.ts'
import { isStandardOutput, requireFile, requireFolder, save, type Target } from '../target.ts'
import { idAfter } from '../tlp-options.ts'
import { viewOptions } from '../view-options.ts'
import { type PartOptions, partOf, privacyOf, withheldBy } from './exported-part.ts'

/** What `hearsay export` in a foreign format takes. */
export interface ForeignOptions extends PartOptions, OutputOptions {
  readonly format: string
  /** Tell all losses; a text: into that file, each. */
  readonly report?: string | true
}

/** The foreign format that is asked for, by its name or by the ending of the file. @throws HearsayError `misuse` where the two are at odds */
export function foreignFormat({
  format,
  output,
}: {
  readonly format?: string
  readonly output?: string
}): string | undefined {
  const named = output === undefined ? undefined : exportFormatOfPath(output)
  if (format === undefined) return named
  if (named !== undefined && named !== format)
    throw new HearsayError('misuse', `the name says ${named}, --format says ${format}; nothing was written`, {
      path: output,
      hint: 'leave --format out, or give the file another ending',
    })
  return EXPORT_FORMATS.includes(format) ? format : undefined
}

/** `hearsay export --formats`: a line for each. */
export async function listFormats(io: Io): Promise<void> {
  const formats = await Promise.all(EXPORT_FORMATS.map(async (format) => [format, (await exporterOf(format)).title]))
  const width = formats.reduce((most, [format = '']) => Math.max(most, format.length), 0) + 2
  io.out(formats.map(([format = '', title = '']) => `${format.padEnd(width)}${title}\n`).join(''))
}

/** That there is nothing to report of a format of our own. */
export function nothingToReport(): HearsayError {
  return new HearsayError('misuse', '--report goes with a foreign format: JSON, JSON Lines and YAML lose nothing', {
    hint: 'leave --report out',
  })
}

/**
 * `hearsay export --format FORMAT`: a dataset, or a part, in a foreign format, and what is not in it.
 *
 * @throws HearsayError `misuse` where several files are to go to standard output
 */
export async function exportForeign(io: Io, records: readonly string[], options: ForeignOptions): Promise<void> {
  const placed = await loadPlacedData(io, options.data)
  const { output = '-', force = false, report, format } = options
  const target = { written: output, source: placed.path, force }
  const withheld = withheldBy(placed.dataset, options)
  const asked = viewOptions({ ...options })
  const after = (id: string) => idAfter(withheld, id)
  const view = { ...asked, ...(asked.without && { without: asked.without.map(after) }) }
  const { part, note } = partOf(placed, records, { withheld, ...options })
  const seen = records.length > 0 || isOfAll(view) ? part : inView(openGraph(part).at(view))
  const exported = await exportAs(seen, format, { view, asked: records.map(after) })
  const reportFile = typeof report === 'string' ? requireFile(io, { ...target, written: report }) : undefined
  await write(io, exported, target)
  if (reportFile !== undefined) await save(io, reportFile, `${JSON.stringify(exported.losses, null, 2)}\n`)
  for (const said of [note, privacyOf(seen, withheld), ...lossesTold(exported, options)])
    if (said !== '') io.err(`${said}\n`)
}

function isOfAll(view: object): boolean {
  return Object.values(view).every((value) => value === undefined)
}

/** Writes one file, or a folder of them. */
async function write(io: Io, { files, ending, title }: ExportedAs, target: Target): Promise<void> {
  const { written } = target
  const [first, ...others] = files
  if (ending !== '' && first !== undefined && others.length === 0) {
    if (isStandardOutput(written)) return io.out(first.text)
    requireFitting(written, ending, title)
    return save(io, requireFile(io, target), first.text)
  }
  if (isStandardOutput(written))
    throw new HearsayError('misuse', `${title}: that is a folder of ${words.counted(files.length, 'file')}`, {
      hint: 'name a folder with -o',
    })
  const folder = requireFolder(io, target)
  requireFree(io, folder, target, files)
  await io.undisturbed(() =>
    saveFolder(
      folder,
      files.map(({ path, text }) => [path, text] as const),
    ),
  )
}

/** @throws HearsayError `file-exists` where one of the files is there, and may not be replaced */
function requireFree(io: Io, folder: string, target: Target, files: ExportedAs['files']): void {
  for (const { path } of files) requireFile(io, { ...target, written: `${folder}/${path}` })
}

/** @throws HearsayError `misuse` where the name of a file says that a dataset of ours is in it */
function requireFitting(written: string, ending: string, title: string): void {
  const named = formatOfPath(written)
  if (named === undefined || (named === 'json' && ending.endsWith('json'))) return
  throw new HearsayError('misuse', `the name says ${named}, and what is written is ${title}; nothing was written`, {
    path: written,
    hint: `give the file the ending ${ending}`,
  })
}

function lossesTold({ losses }: ExportedAs, { report }: ForeignOptions): string[] {
  if (losses.length === 0) return ['Nothing is lost: all of it is there.']
  const brief = words.lossesInBrief(losses)
  if (report === undefined) return [`${brief}. --report tells which.`]
  if (report === true) return [`${brief}:`, ...words.lossesInWords(losses).map((line) => `  ${line}`)]
  return [`${brief}. Each stands in ${report}.`]
}
