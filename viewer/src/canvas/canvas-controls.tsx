import { useModel } from '../model/model-context.ts'

/** How many names are written at most. */
const DENSITIES = [
  { names: 25, word: 'few' },
  { names: 70, word: 'some' },
  { names: 300, word: 'many' },
] as const

/** Nearer, farther, everything in view; names; a frame to choose with. */
export function CanvasControls() {
  const { stage, placing, density, framing } = useModel()
  const now = DENSITIES.findIndex(({ names }) => names === density.value)
  const next = DENSITIES[(now + 1) % DENSITIES.length] ?? DENSITIES[1]
  return (
    <div class="canvas-controls">
      {placing.value && <Placing />}
      <button
        type="button"
        class="button quiet"
        title={`Press for ${next.word} names`}
        onClick={() => {
          density.value = next.names
        }}
      >
        Names: {DENSITIES[now]?.word ?? 'some'}
      </button>
      <button
        type="button"
        class="button quiet"
        aria-pressed={framing.value}
        title="Draw a frame around what to choose"
        onClick={() => {
          framing.value = !framing.value
        }}
      >
        Frame
      </button>
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

/** That places are being worked out, and how far they are. */
function Placing() {
  const { placingPart } = useModel()
  return (
    <p class="placing">
      <span role="status">Working out places…</span>
      <progress aria-label="How far the places are" max={1} value={placingPart.value} />
    </p>
  )
}
