import type { DeskModel } from '../state/desk-model.ts'

/** The claims that may say it already, each with what it says otherwise: to be said again instead of in a sentence of one's own. */
export function LikeList({ desk }: { readonly desk: DeskModel }) {
  const likes = desk.likes.value
  const { claim } = desk.form.value
  if (likes.length === 0) return null
  return (
    <section class="desk-likes" aria-label="Claims that may say it already">
      <h3>
        There already? <kbd>Alt 1–8</kbd>
      </h3>
      <ol>
        {likes.map(({ id, text, differs }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={claim === id}
              onClick={() => desk.act({ do: 'claim', id: claim === id ? undefined : id })}
            >
              <kbd>{index + 1}</kbd>
              <span>
                {text}
                {differs.map((difference) => (
                  <span key={difference} class="desk-warning">
                    {difference}
                  </span>
                ))}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
