import { relative } from 'node:path'
import { type Dataset, words } from '../../index.ts'
import type { Captured } from '../../node.ts'
import type { PlacedData } from '../data.ts'
import type { Io } from '../io.ts'
import { openTerminal } from '../terminal.ts'
import type { KeptDocument } from './keep-document.ts'
import { askedAbout } from './known-already.ts'

/** What was done, for people. */
export function keptInWords(
  io: Io,
  {
    kept: done,
    captured,
    placed,
    isDry,
  }: { kept: KeptDocument; captured: Captured; placed: PlacedData; isDry: boolean },
): string {
  const { source, actors, kept, file, isNew } = done
  const terminal = openTerminal(placed.graph, io)
  const place = (path: string) => relative(io.cwd, path)
  const told = [
    isNew
      ? `A new document, ${source.id}${file === undefined ? '' : `, in ${place(file.path)}`}.`
      : `The text of ${source.id}.`,
    actors.length === 0 ? '' : `New with it: ${actors.join(', ')}. Look whether they are there under another name.`,
    captured.text === ''
      ? [words.measuresInWords(captured.media ?? {}), 'It has no text.'].filter((each) => each !== '').join(' ')
      : `${words.counted(captured.text.length, 'character')} of text, ${captured.folds.length === 0 ? 'nothing' : words.counted(captured.folds.length, 'part')} folded; kept in ${place(kept.path)}.`,
    ...linesOf(done, { captured, dataset: placed.dataset }),
    isDry ? 'Nothing was written: this is what would be.' : '',
  ]
  return [
    terminal.wrap(source.title),
    ...told.filter((line) => line !== '').map((line) => terminal.wrap(line, '  ')),
    isDry && file !== undefined ? `\n${file.text}` : '',
  ].join('')
}

/** What is to be known of a capture: its passages, what is alike, and what the page leaves open. */
export function linesOf(
  { lines, known, source }: KeptDocument,
  { captured, dataset }: { readonly captured: Captured; readonly dataset: Dataset },
): string[] {
  return [
    ...lines,
    ...known.sameText.map((id) => `${id} has the very same text.`),
    ...known.alike.map((alike) => askedAbout(alike, { captured: source, dataset })),
    ...captured.notes,
  ]
}

/** What was done, as a value. */
export function keptAsJson({ source, isNew, actors, known, file, lines }: KeptDocument, captured: Captured): object {
  const { format, digest, text, folds, pages, metadata, notes, media } = captured
  return {
    ...{
      source: source.id,
      isNew,
      actors,
      file: file?.path ?? null,
      format,
      digest,
      characters: text.length,
      folds,
      pages,
      metadata,
      ...(media === undefined ? {} : { media }),
    },
    sameText: known.sameText,
    alike: known.alike,
    notes: [...lines, ...notes],
  }
}
