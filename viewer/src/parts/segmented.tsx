export interface Choice<T extends string> {
  readonly value: T
  readonly label: string
  readonly hint?: string
}

interface SegmentedProps<T extends string> {
  readonly name: string
  readonly chosen: T
  readonly choices: readonly Choice<T>[]
  readonly choose: (value: T) => void
}

/** One of a few, side by side. */
export function Segmented<T extends string>({ name, chosen, choices, choose }: SegmentedProps<T>) {
  return (
    <fieldset class="segmented" aria-label={name}>
      {choices.map(({ value, label, hint }) => (
        <button key={value} type="button" title={hint} aria-pressed={chosen === value} onClick={() => choose(value)}>
          {label}
        </button>
      ))}
    </fieldset>
  )
}
