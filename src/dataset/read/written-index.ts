/**
 * Where a character of a text stands in the way in which it is written in YAML or JSON: plain, between quotes with its escapes, or over several
 * lines, whose breaks and indents are one blank. Of what is written otherwise, such as a block, where it most likely is.
 *
 * @param written the text as it stands in the file
 * @param index which character of what it says
 */
export function writtenIndex(written: string, index: number): number {
  const quote = /^["']/.exec(written)?.[0] ?? ''
  let at = quote.length
  for (let passed = 0; passed < index && at < written.length; passed += 1) at += lengthAt(written, at, quote)
  return at
}

/** How many characters of a text as it is written make the one that it says there. */
function lengthAt(written: string, at: number, quote: string): number {
  if (quote === '"' && written[at] === '\\')
    return /^\\(?:x..|u....|U.{8}|[\s\S])/.exec(written.slice(at, at + 10))?.[0].length ?? 1
  if (quote === "'" && written.startsWith("''", at)) return 2
  const isBreak = /^[ \t]*\r?\n/.test(written.slice(at, at + 200))
  return isBreak ? (/^\s+/.exec(written.slice(at))?.[0].length ?? 1) : 1
}
