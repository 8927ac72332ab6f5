import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { FILLS, MARKS, RINGS, SHAPES } from '../../looks/shapes.ts'
import type { StageNode } from '../display-data.ts'
import { atmosphere } from './atmosphere.ts'
import FRAGMENT from './node.frag.glsl?raw'
import VERTEX from './node.vert.glsl?raw'

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
const UNIFORMS = [
  'u_matrix',
  'u_sizeRatio',
  'u_correctionRatio',
  'u_pixelRatio',
  'u_dim',
  'u_paper',
  'u_ink',
  'u_scale',
] as const

/** Draws every shape of node, its ring and its mark: one triangle for each node, the rest in the fragment shader. */
export class HearsayNodeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ringColor', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_traits', size: 4, type: FLOAT },
        { name: 'a_light', size: 2, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    }
  }

  processVisibleItem(index: number, start: number, data: NodeDisplayData): void {
    const { look, lit } = data as NodeDisplayData & StageNode
    const { array } = this
    array[start] = data.x
    array[start + 1] = data.y
    array[start + 2] = index
    array[start + 3] = data.size
    array[start + 4] = floatColor(look.color)
    array[start + 5] = floatColor(look.ringColor)
    array[start + 6] = SHAPES.indexOf(look.shape)
    array[start + 7] = RINGS.indexOf(look.ring)
    array[start + 8] = FILLS.indexOf(look.fill)
    // One number says both: the mark, and four more where it has the badge of what is new, eight where only some of it is.
    array[start + 9] = MARKS.indexOf(look.mark) + (look.isNew ? 4 : look.hasNew ? 8 : 0)
    array[start + 10] = look.opacity
    array[start + 11] = lit ? 1 : 0
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const { dim, paper, ink, scale } = atmosphere(this.renderer)
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix)
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio)
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio)
    gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio)
    gl.uniform1f(uniformLocations.u_dim ?? null, dim)
    gl.uniform1f(uniformLocations.u_scale ?? null, scale)
    gl.uniform3f(uniformLocations.u_paper ?? null, ...paper)
    gl.uniform3f(uniformLocations.u_ink ?? null, ...ink)
  }
}
