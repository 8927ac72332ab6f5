import { dayOf, formatDay } from '../../model/calendar.ts'
import type { Dice } from './dice.ts'

/** The days on which documents are published, counted from the first of them. */
export const DAYS = 4700

const FIRST = dayOf(2012, 1, 1)

/** A day as an EDTF date, counted from the first on which something is published. */
export function dayText(day: number): string {
  return formatDay(FIRST + day) ?? ''
}

/** The month of a day. */
export function monthText(day: number): string {
  return dayText(day).slice(0, 7)
}

/** A minute of a day, with the offset of the clock that it was read from. */
export function minuteText(dice: Dice, day: number): string {
  return `${dayText(day)}T${clock(dice.below(24))}:${clock(dice.below(60))}${dice.pick(OFFSETS)}`
}

/** The hour of a day, in UTC. */
export function hourText(day: number, hour: number): string {
  return `${dayText(day)}T${clock(hour)}:00Z`
}

const OFFSETS = ['Z', 'Z', '+01:00', '+08:00', '-05:00', '+05:30'] as const

function clock(number: number): string {
  return String(number).padStart(2, '0')
}
