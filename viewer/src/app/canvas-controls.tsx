import { useModel } from './model-context.ts'

/** Nearer, farther, everything in view. */
export function CanvasControls() {
  const { stage, placing } = useModel()
  return (
    <div class="canvas-controls">
      {placing.value && (
        <p class="placing" role="status">
          Working out places…
        </p>
      )}
      <button type="button" class="round" aria-label="Nearer" onClick={() => stage.value?.zoom(1 / 1.5)}>
        +
      </button>
      <button type="button" class="round" aria-label="Farther" onClick={() => stage.value?.zoom(1.5)}>
        −
      </button>
      <button type="button" class="round" aria-label="Everything in view" onClick={() => stage.value?.fit()}>
        ⤢
      </button>
    </div>
  )
}
