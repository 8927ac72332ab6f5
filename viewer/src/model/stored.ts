/** What the browser keeps under a name for the next visit; undefined where it keeps nothing, or lets no page look, as one opened from disk. */
export function stored(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a text under a name for the next visit, where the browser lets us; the page works as well where not. */
export function store(name: string, text: string): void {
  try {
    localStorage.setItem(name, text)
  } catch {
    // Not kept, then.
  }
}
