import type { GlossaryEntry } from './entry.ts'

/** How a dataset is written in a few words. */
export const WRITING_TERMS: readonly GlossaryEntry[] = [
  {
    term: 'short form',
    also: ['shorthand', 'says', 'written line', 'full form', 'expand', 'fmt'],
    means:
      'A line under a document for each thing that it says: a sentence or the id of a claim, whoever it has it from behind “<”, marks behind “|”. It is read as the records that it stands for; written out they are the full form.',
    field: [{ source: 'microPublications', term: 'nanopublication', note: 'one assertion with where it comes from' }],
  },
  {
    term: 'mark',
    also: ['marks', 'inferred'],
    means: 'A word behind “|” in a line, such as denies, background or probable: it sets a field of the statement.',
    field: [{ source: 'annotation', term: 'TextualBody', note: 'as a tag' }],
  },
  {
    term: 'name for an id',
    also: ['unique beginning', '(new)', '@', 'tag of a sentence'],
    means:
      'In lines people, publishers and documents may be written by their name, or by a beginning of it that only one has. A new name makes somebody new, unless it is nearly one that is there: then the line has to say which is meant.',
    field: [{ source: 'skos', term: 'prefLabel', note: 'a name that stands for one thing' }],
  },
  {
    term: 'defaults',
    also: ['default'],
    means:
      'What the records of one file have where they do not say otherwise: who recorded them, in what language, and so on.',
    field: [{ source: 'jsonLd', term: '@context', note: 'said once for all that follows' }],
  },
  {
    term: 'made id',
    also: ['made ids', 'ordinal'],
    means:
      'An id that is computed from what a record says, where none is written. Nothing may refer to it, for it changes with the words; hearsay fmt writes one in where it is needed.',
    field: [{ source: 'jsonLd', term: 'blank node identifier' }],
  },
  {
    term: 'retired id',
    also: ['retired', 'became', 'renamed', 'merged', 'rename', 'merge'],
    means:
      'An id that a record had before it was renamed, or became part of another. It leads to what it became, and never means anything else again.',
    field: [{ source: 'prov', term: 'alternateOf' }],
  },
  {
    term: 'capture',
    also: ['captures', 'captured', 'kept text', 'fold', 'folded'],
    means:
      'The text of a page or file as somebody read it, all of it, kept beside the data where only they can read it. Menus and the like are folded away, never left out.',
    field: [{ source: 'annotation', term: 'cached', note: 'the copy that a TimeState leads to' }],
  },
  {
    term: 'time code',
    also: ['region', 'media fragment', 'xywh', 'time', 'by eye'],
    means:
      'Where in a recording or a picture something is said or seen: from when to when, or which part. A program can say that the file is the same; whether it is there, somebody has to see or hear.',
    field: [{ source: 'mediaFragments', term: 't, xywh' }],
  },
]
