import { useEffect } from 'preact/hooks'
import { LaterDesk } from '../desk/later-desk.ts'
import { Legend } from '../key/legend.tsx'
import { useModel } from '../model/model-context.ts'
import { PaperDossier } from '../panels/paper-dossier.tsx'
import { isAtDesk } from './at-desk.ts'
import { CanvasColumn } from './canvas-column.tsx'
import { Embedded } from './embedded.tsx'
import { isEmbedded } from './embedding.ts'
import { Help } from './help.tsx'
import { listenToKeys } from './keyboard.ts'
import { Notice } from './notice.tsx'
import { SidePanel } from './side-panel.tsx'
import { applyTheme } from './theme.ts'
import { TopBar } from './top-bar.tsx'

/** The page, or where its address asks for it the canvas alone. The whole page: the legend on the left, the canvas, what there is to say on the right. */
export function Page() {
  return isEmbedded(location.search) ? <Embedded /> : <WholePage />
}

function WholePage() {
  const model = useModel()
  useEffect(() => listenToKeys(model), [model])
  useEffect(() => applyTheme(model), [model])
  if (isAtDesk(model)) {
    return (
      <div class="page at-desk">
        <TopBar />
        <LaterDesk />
        <Notice />
        <Help />
      </div>
    )
  }
  return (
    <div class="page">
      <TopBar />
      <Legend />
      <CanvasColumn />
      <SidePanel />
      <Notice />
      <Help />
      <PaperDossier />
    </div>
  )
}
