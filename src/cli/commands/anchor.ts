import { type Command, InvalidArgumentError } from 'commander'
import { type AnchorPlaces, HearsayError, placeAnchors } from '../../index.ts'
import { anchorChanges } from '../anchor/anchor-changes.ts'
import { choosePlaces } from '../anchor/choose-places.ts'
import { placesInWords } from '../anchor/places-in-words.ts'
import type { CommandContext } from '../command-context.ts'
import { loadPlacedData } from '../data.ts'
import { changeData } from '../desk/change-data.ts'
import { locateOwnData } from '../desk/own-data.ts'
import { parseSourceAndFile, textOfSource } from '../desk/text-of-source.ts'
import { EXIT } from '../exit-codes.ts'
import { openTerminal } from '../terminal.ts'

/** `hearsay anchor`: where the quotes of a document's statements stand in its text. */
export function anchorCommand(program: Command, { io, finish }: CommandContext): void {
  program
    .command('anchor')
    .summary('where the quotes of a document stand in its text, written into its statements')
    .description(
      'Looks in the text of a document for the quotes of its statements, word for word, and writes their places and digests into the records. What stands in several places is listed, and asked for on a terminal; what stands in none is said: nothing is nearly found. Exit status 1 where one is left.',
    )
    .argument('<source>', 'SOURCE=FILE; a document alone stands for its text as it was captured last')
    .option('--quote <statement=words>', 'a quote of a statement that has none; may be repeated', collectPairs)
    .option('--at <statement=start>', 'which of several places: where it starts; may be repeated', collectPairs)
    .option('--data <path>', 'a dataset: a folder or a file')
    .option('--dry-run', 'write nothing; print what would change')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay anchor gazette-2026-04-11=article.txt --dry-run\n  hearsay anchor gazette-2026-04-11 --quote "gazette-2026-04-11~arson=set on purpose"\n',
    )
    .action(async (value: string, { data, quote = [], at = [], dryRun = false }: AnchorOptions) => {
      const asked = parseSourceAndFile(value)
      const path = locateOwnData(io, data)
      const { dataset, graph } = await loadPlacedData(io, path)
      const text = textOfSource(io, asked, path)
      const found = placeAnchors(graph, asked.source, text, { quotes: new Map(quote) })
      refuseOtherText(found)
      const places = await choosePlaces(io, { found, text, starts: startsOf(at, found) })
      io.out(placesInWords(found, { places, text }, openTerminal(graph, io)))
      const changes = anchorChanges(dataset, { found, places, text })
      const set = { changes, why: `where the quotes of ${asked.source} stand` }
      if (changes.length > 0) await changeData(io, { path, set, dryRun })
      else io.err('nothing to write\n')
      if (found.quotes.some(({ statement, state }) => state !== 'standing' && !places.has(statement)))
        finish(EXIT.found)
    })
}

interface AnchorOptions {
  readonly data?: string
  readonly quote?: readonly (readonly [string, string])[]
  readonly at?: readonly (readonly [string, string])[]
  readonly dryRun?: boolean
}

function collectPairs(value: string, before: readonly (readonly [string, string])[] = []) {
  const at = value.indexOf('=')
  if (at < 1 || at === value.length - 1) throw new InvalidArgumentError('Write the id of a statement, “=”, and that.')
  return [...before, [value.slice(0, at), value.slice(at + 1)] as const]
}

/** Where passages start that were chosen. @throws HearsayError `bad-option` where a quote does not stand there */
function startsOf(at: readonly (readonly [string, string])[], { quotes }: AnchorPlaces): ReadonlyMap<string, number> {
  return new Map(
    at.map(([statement, written]) => {
      const quote = quotes.find((each) => each.statement === statement)
      const start = Number(written)
      if (quote?.places.some((place) => place.start === start)) return [statement, start]
      const hint = quote?.places.length
        ? `it stands at ${quote.places.map((place) => place.start).join(', ')}`
        : undefined
      throw new HearsayError('bad-option', `no quote of ${statement} stands at ${written}`, {
        path: '--at',
        ...(hint === undefined ? {} : { hint }),
      })
    }),
  )
}

/** Places are places in the text that the digest of the record is of. @throws HearsayError `misuse` */
function refuseOtherText({ source, state }: AnchorPlaces): void {
  if (state !== 'mismatch') return
  throw new HearsayError('misuse', `this is not the text that ${source} was read in; nothing was written`, {
    path: source,
    hint: `where it is to be that, first: hearsay digest ${source}=FILE --write --replace`,
  })
}
