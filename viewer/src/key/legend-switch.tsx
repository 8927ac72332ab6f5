import type { ComponentChildren } from 'preact'
import { useModel } from '../model/model-context.ts'
import { hiddenInWords } from '../words/left-out-words.ts'

interface SwitchProps {
  readonly token: string
  readonly count: number
  readonly hint?: string
  readonly children: ComponentChildren
}

/** A line of the key: what a sign means, how many there are, shown or hidden by this switch. */
export function LegendSwitch({ token, count, hint, children }: SwitchProps) {
  const model = useModel()
  const on = !model.state.value.off.includes(token)
  return (
    <li>
      <label class={`switch ${on ? '' : 'off'}`} title={hint}>
        <input type="checkbox" checked={on} onChange={() => model.act({ type: 'toggle-off', token })} />
        {children}
        <span class="figure">{on ? count : count > 0 && hiddenInWords(count)}</span>
      </label>
    </li>
  )
}
