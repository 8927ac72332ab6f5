import type { ToldOfImport } from './import-told.ts'

/** What is to be known of an import, each head with its lines. */
export function ToldList({ told }: { readonly told: readonly ToldOfImport[] }) {
  return (
    <>
      {told.map(({ head, lines }) => (
        <section key={head} aria-label={head}>
          <h3>{head}</h3>
          {lines.length > 0 && (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  )
}
