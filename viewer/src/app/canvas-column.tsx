import { Canvas } from './canvas.tsx'
import { CanvasControls } from './canvas-controls.tsx'
import { TimeBar } from './time-bar.tsx'
import { ToolBar } from './tool-bar.tsx'
import { WhatIfBar } from './what-if-bar.tsx'

/** The canvas with all that acts on it. */
export function CanvasColumn() {
  return (
    <main class="canvas-column">
      <ToolBar />
      <div class="canvas-frame">
        <Canvas />
        <CanvasControls />
      </div>
      <WhatIfBar />
      <TimeBar />
    </main>
  )
}
