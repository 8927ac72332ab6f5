import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { boundedWidth, NARROWEST, storedWidth, storeWidth, WIDEST } from './panel-width.ts'

/** An arrow key moves it so far, in pixels. */
const STEP = 24

/** The edge of the panel, which can be dragged, or moved with the arrow keys; a double click puts it back. */
export function PanelEdge() {
  const [width, setWidth] = useState(storedWidth)
  const edge = useRef<HTMLDivElement>(null)
  const page = () => edge.current?.closest<HTMLElement>('.page')
  useLayoutEffect(() => {
    if (width === undefined) page()?.style.removeProperty('--panel')
    else page()?.style.setProperty('--panel', `${width}px`)
  }, [width])
  const panelWidth = () => page()?.querySelector('.panel')?.clientWidth ?? NARROWEST
  const resize = (asked: number) => {
    const next = boundedWidth(asked, window.innerWidth)
    setWidth(next)
    storeWidth(next)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between two parts cannot be moved; this separator can (ARIA 1.2, window splitter)
    <div
      ref={edge}
      class="panel-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the panel"
      aria-valuenow={width ?? 440}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onKeyDown={(event) => {
        const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key]
        if (by === undefined) return
        event.preventDefault()
        resize(panelWidth() + by)
      }}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={({ currentTarget, pointerId, clientX }) => {
        if (currentTarget.hasPointerCapture(pointerId)) resize(window.innerWidth - clientX)
      }}
      onDblClick={() => setWidth(undefined)}
    />
  )
}
