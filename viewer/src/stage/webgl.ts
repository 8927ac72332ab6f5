let known: boolean | undefined

/** Whether this browser can draw the canvas; where not, the table stands in for it. To find out takes long once, as the graphics are started for it. */
export function hasWebgl(): boolean {
  known ??= drawsOnCanvas()
  return known
}

function drawsOnCanvas(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
