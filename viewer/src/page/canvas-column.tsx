import { Canvas } from '../canvas/canvas.tsx'
import { CanvasControls } from '../canvas/canvas-controls.tsx'
import { SelectionBar } from '../canvas/selection-bar.tsx'
import { TimeBar } from '../canvas/time-bar.tsx'
import { LOWEST, useTooLow } from '../canvas/use-too-low.ts'
import { WhatIfBar } from '../canvas/what-if-bar.tsx'
import { EditStrip } from '../edit/edit-strip.tsx'
import { useModel } from '../model/model-context.ts'
import { Table } from '../table/later-table.ts'
import { LiveProblems } from './live-problems.tsx'
import { PanelEdge } from './panel-edge.tsx'
import { ToolBar } from './tool-bar.tsx'
import { TourStrip } from './tour-strip.tsx'

/** The canvas, or the table, or both, with all that acts on them. */
export function CanvasColumn() {
  const { state, drawable } = useModel()
  const { display } = state.value
  const tooLow = useTooLow(LOWEST.page)
  const canvas = drawable && !tooLow && display !== 'table'
  return (
    <main class={`canvas-column ${canvas ? display : 'table'}`}>
      <LiveProblems />
      <EditStrip />
      <TourStrip />
      <ToolBar />
      {!drawable && <p class="no-canvas">This browser cannot draw the graph (no WebGL). Everything is in the table.</p>}
      {drawable && tooLow && display !== 'table' && (
        <p class="no-canvas">This window is too low for the graph. Everything is in the table.</p>
      )}
      {canvas && (
        <div class="canvas-frame">
          <Canvas />
          <WhatIfBar />
        </div>
      )}
      {canvas && (
        <div class="canvas-foot">
          <SelectionBar />
          <CanvasControls />
        </div>
      )}
      {(!canvas || display === 'both') && <Table />}
      {!canvas && <WhatIfBar />}
      <TimeBar />
      <PanelEdge />
    </main>
  )
}
