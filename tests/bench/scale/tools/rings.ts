/** How many strong components have more than one member, and how many members these have together. */
export function ringsOf(components: readonly (readonly unknown[])[]): number[] {
  const rings = components.filter(({ length }) => length > 1)
  return [rings.length, rings.reduce((sum, { length }) => sum + length, 0)]
}
