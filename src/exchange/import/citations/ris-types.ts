/** The type of CSL that a type of RIS is; `document` for what is unknown, and for those that are no more. */
export function cslTypeOfRis(type: string): string {
  return CSL_OF_RIS.get(type.trim().toUpperCase()) ?? 'document'
}

const CSL_OF_RIS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      ABST: 'article-journal',
      JOUR: 'article-journal',
      EJOUR: 'article-journal',
      JFULL: 'periodical',
      INPR: 'article',
    },
    ...{ NEWS: 'article-newspaper', MGZN: 'article-magazine', BLOG: 'post-weblog', ELEC: 'webpage', WEB: 'webpage' },
    ...{
      CONF: 'paper-conference',
      CPAPER: 'paper-conference',
      THES: 'thesis',
      UNPB: 'manuscript',
      MANSCPT: 'manuscript',
    },
    ...{ BOOK: 'book', EBOOK: 'book', EDBOOK: 'book', CHAP: 'chapter', ECHAP: 'chapter', ENCYC: 'entry-encyclopedia' },
    ...{
      DICT: 'entry-dictionary',
      RPRT: 'report',
      GOVDOC: 'legislation',
      BILL: 'bill',
      UNBILL: 'bill',
      CASE: 'legal_case',
    },
    ...{ HEAR: 'hearing', LEGAL: 'regulation', STAT: 'legislation', PAT: 'patent', STAND: 'standard', DATA: 'dataset' },
    ...{
      AGGR: 'dataset',
      DBASE: 'dataset',
      COMP: 'software',
      FIGURE: 'figure',
      ART: 'graphic',
      MAP: 'map',
      SLIDE: 'speech',
    },
    ...{ SOUND: 'song', MUSIC: 'song', VIDEO: 'motion_picture', ADVS: 'motion_picture', MPCT: 'motion_picture' },
    ...{ ICOMM: 'personal_communication', PCOMM: 'personal_communication', PAMP: 'pamphlet' },
  }),
)
