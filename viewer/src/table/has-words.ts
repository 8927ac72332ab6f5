/** Tells of a text whether it has every word of what was typed somewhere, in capitals or not. */
export function hasWordsOf(typed: string): (text: string) => boolean {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return (text) => {
    const all = text.toLowerCase()
    return words.every((word) => all.includes(word))
  }
}
