/** Whether an address asks for the canvas alone, to stand in another page. @param query the part of it after `?` */
export function isEmbedded(query: string): boolean {
  return new URLSearchParams(query).has('embed')
}

/** The address of the page itself in the same state. */
export function wholePage(address: string, hash: string): string {
  const url = new URL(address)
  url.searchParams.delete('embed')
  url.hash = hash
  return url.href
}
