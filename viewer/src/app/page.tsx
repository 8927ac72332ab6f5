import { Panel } from '../panels/panel.tsx'
import { Canvas } from './canvas.tsx'

export function Page() {
  return (
    <div class="page">
      <header class="top">
        <p class="wordmark">hearsay</p>
      </header>
      <main class="stage">
        <Canvas />
      </main>
      <Panel />
    </div>
  )
}
