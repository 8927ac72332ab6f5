import { signal } from '@preact/signals'
import { store, stored } from '../../model/stored.ts'

const NAME = 'hearsay.desk.singleKeys'

/** Whether keys count at the desk that are one character alone: who speaks to the computer, or uses a reader of screens, may not want them. */
export const singleKeys = signal(stored(NAME) !== 'off')

/** Turns them on or off, also for the next visit. */
export function setSingleKeys(on: boolean): void {
  singleKeys.value = on
  store(NAME, on ? 'on' : 'off')
}
