/** A text with what stands between the two marks of a name put in place of what did; at its end where there are no marks. */
export function withPart(text: string, name: string, put: string): string {
  const part = `${open(name)}\n\n${put.trim()}\n\n${close(name)}`
  const [start, end] = [text.indexOf(open(name)), text.indexOf(close(name))]
  if (start < 0 || end < start) return `${text.trimEnd()}\n\n${part}\n`
  return `${text.slice(0, start)}${part}${text.slice(end + close(name).length)}`
}

/** What stands between the two marks of a name; undefined where there are none. */
export function partOf(text: string, name: string): string | undefined {
  const [start, end] = [text.indexOf(open(name)), text.indexOf(close(name))]
  return start < 0 || end < start ? undefined : text.slice(start + open(name).length, end).trim()
}

const open = (name: string) => `<!-- ${name} -->`
const close = (name: string) => `<!-- /${name} -->`
