import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { HEADS } from '../../looks/shapes.ts'
import type { StageEdge } from '../display-data.ts'
import { atmosphere } from './atmosphere.ts'
import FRAGMENT from './stroke.frag.glsl?raw'
import VERTEX from './stroke.vert.glsl?raw'

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio', 'u_dim', 'u_scale'] as const

/**
 * A program that draws edges as strokes with heads, dashed or not, in so many pieces and one for the head: one is enough for straight
 * ones, a bent one takes a dozen.
 */
export function createStrokeProgram(pieces: number): EdgeProgramType {
  const corners: number[][] = []
  const add = (a: number, b: number, head: number) => {
    corners.push([a, -1, head], [b, -1, head], [a, 1, head], [a, 1, head], [b, -1, head], [b, 1, head])
  }
  for (let piece = 0; piece < pieces; piece += 1) add(piece / pieces, (piece + 1) / pieces, 0)
  add(0, 1, 1)
  return class StrokeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
    getDefinition() {
      return {
        VERTICES: corners.length,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_ends', size: 4, type: FLOAT },
          { name: 'a_radii', size: 2, type: FLOAT },
          { name: 'a_width', size: 1, type: FLOAT },
          { name: 'a_bend', size: 1, type: FLOAT },
          { name: 'a_style', size: 2, type: FLOAT },
          { name: 'a_light', size: 2, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 3, type: FLOAT }],
        CONSTANT_DATA: corners,
      }
    }

    processVisibleItem(
      index: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const { look, bend, lit } = data as EdgeDisplayData & StageEdge
      const { array } = this
      array[start] = index
      array[start + 1] = floatColor(look.color)
      array[start + 2] = source.x
      array[start + 3] = source.y
      array[start + 4] = target.x
      array[start + 5] = target.y
      array[start + 6] = source.size
      array[start + 7] = target.size
      array[start + 8] = look.width
      array[start + 9] = bend
      array[start + 10] = HEADS.indexOf(look.head)
      array[start + 11] = look.dashed ? 1 : 0
      array[start + 12] = look.opacity
      array[start + 13] = lit ? 1 : 0
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      const { dim, scale } = atmosphere(this.renderer)
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix)
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio)
      gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio)
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio)
      gl.uniform1f(uniformLocations.u_scale ?? null, scale)
      gl.uniform1f(uniformLocations.u_dim ?? null, dim)
    }
  } as unknown as EdgeProgramType
}
