/**
 * The root of the work that a document is a version of: its first version, up along `revises`. Of versions that go in a circle, which no
 * valid dataset has, the one that the climb comes back to.
 *
 * @param earlier the version that one revises
 */
export function rootOf(id: string, earlier: (id: string) => string | undefined): string {
  const seen = new Set([id])
  let root = id
  for (let next = earlier(root); next !== undefined && !seen.has(next); next = earlier(root)) {
    seen.add(next)
    root = next
  }
  return root
}
