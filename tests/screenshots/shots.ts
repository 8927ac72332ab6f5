/** A picture of the page: what it shows, and in what it is shown. */
export interface Shot {
  readonly name: string
  /** What the address says after the page. */
  readonly link: string
  readonly width: number
  readonly height: number
  /** How many times as large everything is. */
  readonly zoom?: number
  readonly dark?: true
  readonly forced?: true
  /** The first steps that a new visitor sees stand in it. */
  readonly first?: true
  /** It is of a desk at which an article is entered. */
  readonly desk?: true
  /** Keys that are pressed first. */
  readonly keys?: readonly string[]
}

const FLAGSHIP = 'v4-trained-on-blackwell-in-china'
const CLAIM = `#show=claim~${FLAGSHIP}&sel=${FLAGSHIP}`

/** Eleven things that the page shows. */
const STATES: readonly Pick<Shot, 'name' | 'link' | 'first' | 'desk' | 'keys'>[] = [
  { name: 'first-visit', link: '', first: true },
  { name: 'claim', link: CLAIM },
  { name: 'what-if', link: `${CLAIM}&without=official-2026-02` },
  { name: 'as-of', link: `${CLAIM}&asof=2026-02-28` },
  { name: 'two-dates', link: `${CLAIM}&since=2026-02-25&pane=changes` },
  { name: 'conflicts', link: `${CLAIM}&pane=conflicts` },
  { name: 'consistent-sets', link: `${CLAIM}&pane=consistent-sets` },
  { name: 'everything', link: '#show=everything&by=topic' },
  { name: 'table', link: `${CLAIM}&view=table` },
  { name: 'desk', link: '#desk=post', desk: true, keys: ['Alt+1'] },
  { name: 'tour', link: '#tour=forty-two-pages-one-person~2' },
]

/** Each at a desk, on a tablet, on a phone, and at a desk in letters twice as large. */
const SCREENS = [
  { size: '1440', width: 1440, height: 900 },
  { size: '1024', width: 1024, height: 768 },
  { size: '390', width: 390, height: 844 },
  { size: 'zoom-200', width: 1440, height: 900, zoom: 2 },
] as const

const IN_THE_DARK: ReadonlySet<string> = new Set(['claim', 'what-if', 'everything', 'table'])

export const SHOTS: readonly Shot[] = STATES.flatMap(({ name, ...state }) =>
  SCREENS.flatMap(({ size, ...screen }) => {
    const shot = { name: `${name}-${size}`, ...state, ...screen }
    if (size !== '1440' || !IN_THE_DARK.has(name)) return [shot]
    return [
      shot,
      { ...shot, name: `${shot.name}-dark`, dark: true as const },
      { ...shot, name: `${shot.name}-forced`, forced: true as const },
    ]
  }),
)

/** Those that the README shows, under the names that it has for them. */
export const SHOWN: Readonly<Record<string, string>> = {
  'first-visit-1440': 'first-visit',
  'what-if-1440': 'what-if',
  'everything-1440': 'everything',
  'claim-1440-dark': 'dark',
  'desk-1440': 'desk',
}
