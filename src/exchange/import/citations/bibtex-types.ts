/** The type of CSL that a type of BibTeX or BibLaTeX is, with its subtype; `document` for what is unknown, and for those that are no more. */
export function cslTypeOfBibtex(type: string, subtype = ''): string {
  const sub = subtype.trim().toLowerCase()
  if (type === 'article' || type === 'periodical') {
    if (sub === 'newspaper' || sub === 'wire report') return 'article-newspaper'
    return sub === 'magazine' ? 'article-magazine' : 'article-journal'
  }
  return SUBTYPES.get(sub) ?? CSL_OF_BIBTEX.get(type) ?? 'document'
}

const SUBTYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({ interview: 'interview', broadcast: 'broadcast', post: 'post', tweet: 'post' }),
)

const CSL_OF_BIBTEX: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      book: 'book',
      mvbook: 'book',
      booklet: 'pamphlet',
      inbook: 'chapter',
      incollection: 'chapter',
      collection: 'book',
    },
    ...{ inproceedings: 'paper-conference', conference: 'paper-conference', proceedings: 'book', inreference: 'entry' },
    ...{ phdthesis: 'thesis', mastersthesis: 'thesis', thesis: 'thesis', techreport: 'report', report: 'report' },
    ...{
      online: 'webpage',
      www: 'webpage',
      electronic: 'webpage',
      dataset: 'dataset',
      data: 'dataset',
      patent: 'patent',
    },
    ...{ unpublished: 'manuscript', software: 'software', legislation: 'legislation', jurisdiction: 'legal_case' },
    ...{
      image: 'graphic',
      artwork: 'graphic',
      audio: 'song',
      music: 'song',
      video: 'motion_picture',
      movie: 'motion_picture',
    },
    ...{ review: 'review', letter: 'personal_communication', standard: 'standard', misc: 'document', manual: 'book' },
  }),
)
