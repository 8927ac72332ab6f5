import type { Ref } from 'preact'
import { words } from '../library.ts'

/** A date on the bar that is moved from stop to stop, within bounds. */
export interface DateHandle {
  readonly name: string
  /** Null: today. */
  readonly date: string | null
  readonly index: number
  /** From 0 to 1. */
  readonly place: number
  readonly least: number
  readonly most: number
  readonly go: (index: number, amend?: boolean) => void
}

interface TimeHandleProps {
  readonly handle: DateHandle
  readonly element: Ref<HTMLDivElement>
}

export function TimeHandle({ handle, element }: TimeHandleProps) {
  const { name, date, index, place, least, most } = handle
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = STEPS[event.key]
    if (event.key === 'Home') moveTo(handle, least)
    else if (event.key === 'End') moveTo(handle, most)
    else if (steps !== undefined) moveTo(handle, index + steps)
    else return
    event.preventDefault()
  }
  return (
    <div
      class="handle"
      ref={element}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={Math.min(most, Math.max(least, index))}
      aria-valuetext={date === null ? 'today' : words.shortDate(date)}
      style={{ left: `${place * 100}%` }}
      onKeyDown={onKeyDown}
    />
  )
}

/** Goes to a stop, or as near to it as the handle may: two of them never cross. */
export function moveTo({ least, most, go }: DateHandle, index: number, amend = false): void {
  go(Math.min(most, Math.max(least, index)), amend)
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
}
