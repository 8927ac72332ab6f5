import { useModel } from '../model/model-context.ts'
import type { PageState } from '../state/page-state.ts'

type Reading = Pick<PageState, 'basis' | 'attributions' | 'dates' | 'reported'>

interface Choice {
  readonly label: string
  readonly hint: string
  readonly isOn: (reading: Reading) => boolean
  readonly set: (on: boolean) => Partial<Reading>
}

const CHOICES: readonly Choice[] = [
  {
    label: 'only what is in print',
    hint: 'Leave out what a curator inferred',
    isOn: ({ basis }) => basis === 'stated',
    set: (on) => ({ basis: on ? 'stated' : 'both' }),
  },
  {
    label: 'as printed',
    hint: 'As if nobody had looked up what documents cite',
    isOn: ({ attributions }) => attributions === 'printed',
    set: (on) => ({ attributions: on ? 'printed' : 'judged' }),
  },
  {
    label: 'only what surely counts',
    hint: 'Leave out what may have been published later, or taken back before',
    isOn: ({ dates }) => dates === 'certain',
    set: (on) => ({ dates: on ? 'certain' : 'possible' }),
  },
  {
    label: 'also what nobody read',
    hint: 'Let documents count that no curator read, known only through others',
    isOn: ({ reported }) => reported,
    set: (on) => ({ reported: on }),
  },
]

/** What counts in every answer of the page. */
export function ReadingChoices() {
  const model = useModel()
  const reading = model.state.value
  return (
    <>
      <h2>What counts</h2>
      {CHOICES.map(({ label, hint, isOn, set }) => (
        <label key={label} class="switch" title={hint}>
          <input
            type="checkbox"
            checked={isOn(reading)}
            onChange={() => model.act({ type: 'set-reading', reading: set(!isOn(reading)) })}
          />
          <span>{label}</span>
        </label>
      ))}
    </>
  )
}
