/** Placeholder until the bar is there. */
export function TimeBar() {
  return null
}
