/** A script of a page that holds JSON-LD. */
export interface Script {
  readonly text: string
  /** The line on which it begins. */
  readonly line: number
}

/** Whether a text looks like a page rather than JSON. */
export function isPage(text: string): boolean {
  return /^\s*(?:\uFEFF)?\s*</.test(text)
}

/** The scripts of a page that say that they are JSON-LD, whatever stands behind their type, without those in comments. Read by letters alone, in one pass. */
export function scriptsIn(html: string): Script[] {
  const lower = html.toLowerCase()
  const scripts: Script[] = []
  let line = 1
  let counted = 0
  let comment = lower.indexOf('<!--')
  for (let at = 0; ; ) {
    const script = lower.indexOf('<script', at)
    if (script < 0) return scripts
    // Looked for only where the last one is passed: a page without comments is not searched to its end for each script.
    if (comment >= 0 && comment < at) comment = lower.indexOf('<!--', at)
    if (comment >= 0 && comment < script) {
      const end = lower.indexOf('-->', comment + 4)
      if (end < 0) return scripts
      at = end + 3
      continue
    }
    const open = lower.indexOf('>', script)
    if (open < 0) return scripts
    const close = lower.indexOf('</script', open)
    const end = close < 0 ? html.length : close
    const attributes = lower.slice(script + 7, Math.min(open, script + 2_000))
    if (/\btype\s*=\s*["']?\s*application\/ld\+json/.test(attributes)) {
      for (; counted < open; counted += 1) if (html.charCodeAt(counted) === 10) line += 1
      scripts.push({ text: html.slice(open + 1, end), line })
    }
    at = end + 1
  }
}
