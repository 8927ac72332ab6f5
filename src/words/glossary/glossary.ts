import { nearest } from '../../algorithm/nearest-word.ts'
import { byCodeUnit } from '../../model/order.ts'
import { ASKING_TERMS } from './asking.ts'
import type { GlossaryEntry } from './entry.ts'
import { JUDGING_TERMS } from './judging.ts'
import { RECORD_TERMS } from './records.ts'
import { SOURCING_TERMS } from './sourcing.ts'
import { WRITING_TERMS } from './writing.ts'

/** Every term that answers use, by subject: what records are, how they are written, where they come from, how they are judged, what is asked. */
export const GLOSSARY: readonly { readonly title: string; readonly entries: readonly GlossaryEntry[] }[] = [
  { title: 'What a dataset is made of', entries: RECORD_TERMS },
  { title: 'How it is written', entries: WRITING_TERMS },
  { title: 'Where it comes from', entries: SOURCING_TERMS },
  { title: 'How it is sourced and judged', entries: JUDGING_TERMS },
  { title: 'What is asked, and what becomes of claims', entries: ASKING_TERMS },
]

/** What a word means here: the entry that has it, or else the term that comes nearest, where one is near. */
export type GlossaryAnswer =
  | { readonly entry: GlossaryEntry; readonly nearest?: undefined }
  | { readonly entry?: undefined; readonly nearest: string | undefined }

/** Looks a word up, as a term, as a code, or as a word that people use for it; upper and lower case are one. */
export function lookUp(word: string): GlossaryAnswer {
  const entries = GLOSSARY.flatMap((subject) => subject.entries)
  const asked = plain(word)
  const entry =
    entries.find(({ term }) => plain(term) === asked) ??
    entries.find(({ also }) => also.some((each) => plain(each) === asked))
  if (entry !== undefined) return { entry }
  const near = nearest(asked, entries.flatMap(wordsOf).map(plain).sort(byCodeUnit))
  return { nearest: entries.find((each) => wordsOf(each).some((other) => plain(other) === near))?.term }
}

function wordsOf({ term, also }: GlossaryEntry): string[] {
  return [term, ...also]
}

function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replaceAll(/[-_ ]+/g, ' ')
}
