import type { Command } from 'commander'
import { HearsayError, type Source, textDigest, verifyAnchors, versionOf, words } from '../../index.ts'
import type { CommandContext } from '../command-context.ts'
import { loadPlacedData } from '../data.ts'
import { changeData } from '../desk/change-data.ts'
import { locateOwnData } from '../desk/own-data.ts'
import { digestOfMedia, parseSourceAndFile, readTextFile } from '../desk/text-of-source.ts'
import { EXIT } from '../exit-codes.ts'

/** `hearsay digest`: by what a text is told from any other, and whether that is the text that a document was read in. */
export function digestCommand(program: Command, { io, finish }: CommandContext): void {
  program
    .command('digest')
    .summary('the digest of a text, as hearsay verify counts it')
    .description(
      'Prints the sha256 of a text (UTF-8, as it is, to the last line break), or of the bytes of a picture, sound or video. Of SOURCE=FILE it says on standard error whether that is the text which the document was read in, with exit status 1 where it is another; --write puts it into the record.',
    )
    .argument('<file>', 'a file with a text, or SOURCE=FILE')
    .option('--write', 'put it into the record of the document')
    .option('--replace', 'with --write: also in the place of another digest')
    .option('--data <path>', 'a dataset: a folder or a file')
    .option('--dry-run', 'with --write: write nothing; print what would change')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay digest article.txt\n  hearsay digest gazette-2026-04-11=article.txt --write\n',
    )
    .action(async (value: string, options: DigestOptions) => {
      const { source: id, file } = parseSourceAndFile(value)
      refuseMisuse(file, options)
      const bytesDigest = await digestOfMedia(io, file ?? value)
      const text = bytesDigest === undefined ? readTextFile(io, file ?? value) : ''
      const digest = bytesDigest ?? textDigest(text)
      if (file === undefined) return io.out(`${digest}\n`)
      const path = options.write === true ? locateOwnData(io, options.data) : options.data
      const { dataset, graph } = await loadPlacedData(io, path)
      const source = requireSource(dataset.sources, id)
      const check = verifyAnchors(graph, id, text, { bytesDigest })
      if (options.dryRun !== true) io.out(`${digest}\n`)
      io.err(`${words.COPY_LABELS[check.digest]} ${words.anchorsInWords(check)}\n`)
      if (options.write === true && path !== undefined) {
        if (check.digest === 'mismatch' && options.replace !== true) throw otherText(id)
        const record = { ...source, digest }
        const change = { do: 'change', kind: 'source', id, record, seen: versionOf(source) } as const
        const set = { changes: [change], why: `the digest of ${id}` }
        if (check.digest !== 'match') await changeData(io, { path, set, dryRun: options.dryRun === true })
      } else if (check.digest === 'mismatch') finish(EXIT.found)
    })
}

interface DigestOptions {
  readonly write?: boolean
  readonly replace?: boolean
  readonly data?: string
  readonly dryRun?: boolean
}

function refuseMisuse(file: string | undefined, { write = false, replace, dryRun }: DigestOptions): void {
  if (write && file === undefined)
    throw new HearsayError('misuse', '--write goes with SOURCE=FILE', { hint: 'name the document that the text is of' })
  if (!write && (replace === true || dryRun === true))
    throw new HearsayError('misuse', `${replace === true ? '--replace' : '--dry-run'} goes with --write`, {
      hint: 'without it nothing is written',
    })
}

function requireSource(sources: readonly Source[], id: string): Source {
  const source = sources.find((each) => each.id === id)
  if (source !== undefined) return source
  throw new HearsayError('unknown-id', `there is no document ${id}`, {
    path: id,
    hint: 'hearsay find looks for one by its title',
  })
}

function otherText(id: string): HearsayError {
  return new HearsayError(
    'misuse',
    `${id} was read in another text, which its passages are places in; nothing was written`,
    {
      path: id,
      hint: 'add --replace, and put the passages anew: hearsay anchor',
    },
  )
}
