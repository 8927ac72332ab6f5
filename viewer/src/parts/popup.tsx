import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'

interface PopupProps {
  readonly text: ComponentChildren
  readonly title?: string
  readonly children: (close: () => void) => ComponentChildren
}

/** A button that opens something under it; Escape, a click elsewhere, or moving on closes it again. */
export function Popup({ text, title, children }: PopupProps) {
  const [open, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const close = () => {
    if (whole.current?.contains(document.activeElement)) button.current?.focus()
    setOpen(false)
  }
  useLayoutEffect(() => {
    if (!open) return undefined
    const onOutside = ({ target }: Event) => {
      if (!whole.current?.contains(target as Node)) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      close()
    }
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('pointerdown', onOutside, true)
    document.addEventListener('focusin', onOutside)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('pointerdown', onOutside, true)
      document.removeEventListener('focusin', onOutside)
    }
  }, [open])
  return (
    <div class="popup" ref={whole}>
      <button
        type="button"
        class="button"
        ref={button}
        title={title}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {text} <span aria-hidden="true">▾</span>
      </button>
      <div class="popup-sheet" id={id} hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  )
}
