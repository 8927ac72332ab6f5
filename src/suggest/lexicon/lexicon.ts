/** What a language uses to say that somebody said something: data, no program. Everything is in small letters. */
export interface Lexicon {
  /** BCP 47. */
  readonly language: string
  /** Words that report plainly, behind which somebody's words or what they amount to follow: `said`. */
  readonly says: readonly string[]
  /** Words that report to somebody named between them and what was said: `told`. */
  readonly tells: readonly string[]
  /** Phrases before whoever said it: `according to`. */
  readonly accordingTo: readonly string[]
  /** What may begin what was said: `that`. */
  readonly that: readonly string[]
  /** What may stand between a reporting word and its end, and is none of what was said: `on`, `in`, `at`. */
  readonly circumstance: readonly string[]
  /** Pronouns that somebody else has to resolve. */
  readonly pronouns: readonly string[]
  /** Phrases that refuse to comment, with what kind of no comment each is. */
  readonly noComment: readonly (readonly [RegExp, 'declined' | 'noReply' | 'noncommittal'])[]
  /** Words for people whose name is not given: `official`, `sources`. */
  readonly people: readonly string[]
  /** Words that stand for somebody without an article: `police`. */
  readonly bodies: readonly string[]
  /** Phrases that say on what terms somebody spoke. */
  readonly terms: readonly (readonly [RegExp, 'background' | 'deepBackground' | 'offRecord'])[]
  /** Words that make what was said less sure, with how sure it is then. */
  readonly certainty: readonly (readonly [RegExp, 'probable' | 'possible'])[]
  /** Abbreviations behind which a full stop ends no sentence, without it. */
  readonly abbreviations: readonly string[]
}
