export interface Choice<T extends string> {
  readonly value: T
  readonly text: string
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
      {choices.map(({ value, text, hint }) => (
        <button key={value} type="button" title={hint} aria-pressed={chosen === value} onClick={() => choose(value)}>
          {text}
        </button>
      ))}
    </fieldset>
  )
}
