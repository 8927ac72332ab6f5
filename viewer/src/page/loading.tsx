/** How far the dataset is loaded. */
export function Loading({ part }: { readonly part: number | undefined }) {
  return (
    <main class="loading">
      <p class="wordmark">hearsay</p>
      <progress aria-label="Loading the dataset" max={1} value={part} />
    </main>
  )
}
