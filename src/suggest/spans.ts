/** A stretch of a text, from one offset up to another: UTF-16. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** A stretch without the spaces around it. */
export function trimmed(text: string, { start, end }: TextSpan): TextSpan {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text.charAt(from))) from += 1
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1
  return { start: from, end: to }
}

/** A stretch without the marks at its end. */
export function bare(text: string, span: TextSpan): TextSpan {
  let { end } = span
  while (end > span.start && /[.,;:\s]/.test(text.charAt(end - 1))) end -= 1
  return { start: span.start, end }
}

/** What was said without the comma before whoever said it, and without marks that quote all of it. */
export function withoutMarks(text: string, span: TextSpan): TextSpan {
  const { start, end } = bare(text, trimmed(text, span))
  const whole = /^(["“]+)[^"“”]*?([”"]+)$/.exec(text.slice(start, end))
  if (whole === null) return { start, end }
  return bare(text, { start: start + (whole[1] ?? '').length, end: end - (whole[2] ?? '').length })
}

/** Whether it is long enough to say anything. */
export function longEnough({ start, end }: TextSpan): boolean {
  return end - start >= 8
}
