import type { ProgramInfo } from 'sigma/rendering'
import ROWS from './rows.glsl?raw'

/** So many texels are in a line of the texture: see `rows.glsl`. */
const WIDE = 2048
const NUMBERS = 4

/**
 * What is told of many things, each so many numbers, as a texture that a vertex shader reads by the number of its corner. To draw each as an
 * instance, as Sigma does, costs far more where graphics are drawn by a processor, and no less elsewhere.
 */
export class Rows {
  readonly #gl: WebGL2RenderingContext
  readonly #texture: WebGLTexture

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl
    this.#texture = gl.createTexture()
  }

  /** @param told as many numbers for each as fill texels of four */
  upload(told: Float32Array): void {
    const gl = this.#gl
    const bits = new Uint32Array(told.buffer, told.byteOffset, told.length)
    const texels = bits.length / NUMBERS
    const [whole, rest] = [Math.floor(texels / WIDE), texels % WIDE]
    const { TEXTURE_2D, RGBA32UI, RGBA_INTEGER, UNSIGNED_INT, NEAREST } = gl
    gl.bindTexture(TEXTURE_2D, this.#texture)
    gl.texImage2D(TEXTURE_2D, 0, RGBA32UI, WIDE, whole + 1, 0, RGBA_INTEGER, UNSIGNED_INT, null)
    gl.texParameteri(TEXTURE_2D, gl.TEXTURE_MIN_FILTER, NEAREST)
    gl.texParameteri(TEXTURE_2D, gl.TEXTURE_MAG_FILTER, NEAREST)
    const put = (line: number, wide: number, high: number) => {
      const from = line * WIDE * NUMBERS
      const part = bits.subarray(from, from + wide * high * NUMBERS)
      if (part.length > 0) gl.texSubImage2D(TEXTURE_2D, 0, 0, line, wide, high, RGBA_INTEGER, UNSIGNED_INT, part)
    }
    put(0, WIDE, whole)
    put(whole, rest, 1)
  }

  /** Draws so many things from one on, each with so many corners, into what is bound, by a program whose uniforms are set. */
  draw({ program, uniformLocations }: ProgramInfo, { from, count, corners }: Part): void {
    const gl = this.#gl
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D, this.#texture)
    gl.uniform1i(gl.getUniformLocation(program, 'u_rows'), 0)
    gl.uniform1i(uniformLocations['u_first'] ?? null, from)
    gl.enable(gl.BLEND)
    gl.drawArrays(gl.TRIANGLES, 0, count * corners)
  }

  delete(): void {
    this.#gl.deleteTexture(this.#texture)
  }
}

interface Part {
  readonly from: number
  readonly count: number
  readonly corners: number
}

/** A shader in the language that knows the number of a corner, with what reads rows; what Sigma puts before it stays. */
export function modern(source: string): string {
  return `#version 300 es\n${source.replace('// ROWS', ROWS)}`
}
