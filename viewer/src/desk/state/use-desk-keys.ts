import { useLayoutEffect } from 'preact/hooks'
import type { DeskWork } from '../saving/desk-work.ts'
import { singleKeys } from '../saving/single-keys.ts'
import { commandOf, type PressedIn } from './desk-keys.ts'
import type { DeskModel } from './desk-model.ts'

/** Listens to the keys of the desk. Nobody is asked for a key: what it does is on the screen with the next picture. */
export function useDeskKeys(desk: DeskModel, work: DeskWork): void {
  const { caret } = desk.state.value
  useLayoutEffect(() => {
    if (caret !== 'keys') return
    // A field that has the focus would take the keys.
    const active = document.activeElement
    if (active instanceof HTMLElement && active.matches('input, textarea')) active.blur()
  }, [caret])
  // With the picture itself, not after it: a key that is pressed at once is not lost.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
      const command = commandOf(event, pressedIn(event.target), singleKeys.peek())
      if (command === undefined) return
      event.preventDefault()
      work.command(command)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [work])
}

function pressedIn(target: EventTarget | null): PressedIn {
  if (!(target instanceof Element)) return 'page'
  if (target.id === 'desk-sentence') return 'sentence'
  if (target.closest('input:not([type=checkbox]), textarea, select') !== null) return 'field'
  return target.closest('button, a, summary, label, input') === null ? 'page' : 'button'
}
