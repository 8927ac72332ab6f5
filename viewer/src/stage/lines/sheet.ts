import FRAGMENT from './sheet.frag.glsl?raw'
import VERTEX from './sheet.vert.glsl?raw'

/** What is drawn on beside the canvas, as large as that. */
export interface Sheet {
  readonly texture: WebGLTexture
  readonly frame: WebGLFramebuffer
}

/** A clear sheet of a size; one that is there is used again. */
export function clearSheet(
  gl: WebGL2RenderingContext,
  [width, height]: readonly [number, number],
  known: Sheet | undefined,
): Sheet {
  const sheet = known ?? { texture: gl.createTexture(), frame: gl.createFramebuffer() }
  gl.bindTexture(gl.TEXTURE_2D, sheet.texture)
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null)
  for (const [name, value] of [
    [gl.TEXTURE_MIN_FILTER, gl.LINEAR],
    [gl.TEXTURE_MAG_FILTER, gl.LINEAR],
    [gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE],
    [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE],
  ] as const)
    gl.texParameteri(gl.TEXTURE_2D, name, value)
  gl.bindFramebuffer(gl.FRAMEBUFFER, sheet.frame)
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, sheet.texture, 0)
  gl.clear(gl.COLOR_BUFFER_BIT)
  return sheet
}

/** Lays a sheet over what is bound, stretched and moved so far: see `moveBetween`. */
export type LaySheet = (sheet: Sheet, move: readonly [number, number, number, number]) => void

export function sheetLayer(gl: WebGL2RenderingContext): LaySheet {
  const program = gl.createProgram()
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind)
    if (shader === null) continue
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  const [place, move] = [gl.getAttribLocation(program, 'a_corner'), gl.getUniformLocation(program, 'u_move')]
  const corners = gl.createBuffer()
  gl.bindBuffer(gl.ARRAY_BUFFER, corners)
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]), gl.STATIC_DRAW)
  return ({ texture }, by) => {
    gl.useProgram(program)
    gl.bindTexture(gl.TEXTURE_2D, texture)
    gl.uniform4f(move, ...by)
    gl.bindBuffer(gl.ARRAY_BUFFER, corners)
    gl.enableVertexAttribArray(place)
    gl.vertexAttribDivisor(place, 0)
    gl.vertexAttribPointer(place, 2, gl.FLOAT, false, 0, 0)
    gl.enable(gl.BLEND)
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4)
    gl.disableVertexAttribArray(place)
  }
}
