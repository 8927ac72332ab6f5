/** How names in other scripts and of other spellings are written in plain Latin letters. */

const CYRILLIC =
  'а a б b в v г g ґ g д d е e ё e є e ж zh з z и i і i ї i й i к k л l м m н n о o п p р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ђ dj ј i љ lj њ nj ћ c џ dz'
const GREEK = 'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ i φ f χ ch ψ ps ω o'
const LATIN = 'ß ss æ ae œ oe ø o đ d ð d þ th ł l ı i ħ h'

const LETTERS: ReadonlyMap<string, string> = new Map(
  `${CYRILLIC} ${GREEK} ${LATIN}`.match(/\S+ \S+/g)?.map((pair) => {
    const [letter = '', latin = ''] = pair.split(' ')
    return [letter, latin === '-' ? '' : latin] as const
  }),
)

/** The words of a name in small plain letters: without accents and marks, Cyrillic and Greek by sound. */
export function wordsOfName(name: string): string[] {
  const plain = name
    .toLowerCase()
    .replace(/й/g, 'и')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'‘`]/g, '')
  const latin = [...plain].map((letter) => LETTERS.get(letter) ?? letter).join('')
  return latin.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Spellings of one sound, as transliteration varies them; the longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|sz|š/g, 's'],
  [/tch|tsch|ch|cz/g, 'c'],
  [/kh|gh|ck|q|c(?![eiyh])/g, 'k'],
  [/ph/g, 'f'],
  [/dzh|dj|zh|j/g, 'j'],
  [/ks/g, 'x'],
  [/w/g, 'v'],
  [/th/g, 't'],
  [/(?<=[^aeiouy])h/g, ''],
  [/ou|oo/g, 'u'],
  [/ae|oe|ue/g, 'e'],
  [/[iy]+/g, 'i'],
  [/ei|ai/g, 'i'],
]

/** A word of a name by its sound: what is spelled so or so in other transliterations is one. Only fit to compare with another. */
export function soundOf(word: string): string {
  const spelled = SOUNDS.reduce((text, [from, to]) => text.replace(from, to), word)
  const single = spelled.replace(/(.)\1+/g, '$1')
  return single.charAt(0) + single.slice(1).replace(/[aeiou]/g, '')
}
