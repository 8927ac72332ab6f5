/** What is wrong, a line each. */
export function Problems({ all }: { readonly all: readonly string[] }) {
  return (
    <>
      {all.map((problem) => (
        <p key={problem} class="desk-problem">
          {problem}
        </p>
      ))}
    </>
  )
}
