/** How many people a descriptor begins with; `undefined` of several that are not counted. */
const COUNTED: ReadonlyMap<string, number> = new Map(
  'a an one another two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index < 4 ? 1 : index - 2]),
)

const SEVERAL =
  /^(?:(?:a|the) (?:few|handful|number|group|couple|pair|dozen) of|dozens of|(?:one|some) of|several|some|many|multiple|various|few|a few|both|unnamed|anonymous|unidentified)\s/i

/** Words with which a name may begin though they are not capitalized: `von der Leyen`, `al-Qaida`. */
const PARTICLES =
  /^(?:van|von|vom|zu|zum|de|del|della|der|den|di|da|do|dos|du|la|le|los|las|al|el|bin|ibn|ben|ter|ten|af|av|abu|ad|ar|ash)\b/

/** Somebody who is not named: the descriptor as printed, and how many they are, where it says more than one. */
export interface Descriptor {
  readonly isGroup: boolean
  readonly count: number | undefined
}

/** What a descriptor says of somebody who is not named: "an official briefed on it", "two firefighters"; `undefined` of a name. */
export function descriptorIn(text: string): Descriptor | undefined {
  const [first = '', second] = text.split(/\s+/)
  const digits = /^\d+$/.test(first) ? Number(first) : undefined
  const count =
    second === undefined || !/^\p{L}/u.test(second) ? undefined : (digits ?? COUNTED.get(first.toLowerCase()))
  if (SEVERAL.test(text))
    return { isGroup: !/^(?:one of|unnamed|anonymous|unidentified)\s/i.test(text), count: undefined }
  if (count !== undefined && (digits !== undefined || isArticle(first, second)))
    return { isGroup: count > 1, count: count > 1 ? count : undefined }
  const isLower = /^\p{Ll}/u.test(text) && second !== undefined && !/^the\s/.test(text) && !PARTICLES.test(text)
  return isLower ? { isGroup: /s$/.test(first), count: undefined } : undefined
}

/** Whether a word that counts does so here: `A senior official`, and not `A Better Bakery` or `One Bank`. */
function isArticle(first: string, second = ''): boolean {
  return /^\p{Ll}/u.test(first) || /^\p{Ll}/u.test(second)
}
