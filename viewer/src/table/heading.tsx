interface HeadingProps {
  readonly name: string
  /** What its figures count. */
  readonly means?: string
  /** Which way rows are ordered by it; undefined: by another. */
  readonly descending: boolean | undefined
  readonly onClick: () => void
}

/** The head of a column by which rows can be ordered. */
export function Heading({ name, means, descending, onClick }: HeadingProps) {
  const isHere = descending !== undefined
  return (
    <th scope="col" aria-sort={isHere ? (descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" title={means} onClick={onClick}>
        {name}
        <span aria-hidden="true">{isHere ? (descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  )
}
