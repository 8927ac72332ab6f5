/** How one text becomes another: at a place, in UTF-16 code units, some of it goes and something else comes. */
export interface TextSplice {
  readonly at: number
  readonly gone: string
  readonly come: string
}

/** The shortest single splice between two texts: what they begin and end with alike stays. */
export function spliceBetween(before: string, after: string): TextSplice {
  const most = Math.min(before.length, after.length)
  let at = 0
  while (at < most && before[at] === after[at]) at += 1
  let end = 0
  while (end < most - at && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return { at, gone: before.slice(at, before.length - end), come: after.slice(at, after.length - end) }
}

/** The text after a splice. */
export function spliced(text: string, { at, gone, come }: TextSplice): string {
  return text.slice(0, at) + come + text.slice(at + gone.length)
}

/** The splice that takes another back. */
export function takenBack({ at, gone, come }: TextSplice): TextSplice {
  return { at, gone: come, come: gone }
}
