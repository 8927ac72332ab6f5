import type Sigma from 'sigma'
import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { FILLS, MARKS, RINGS, SHAPES } from '../../looks/shapes.ts'
import type { StageNode } from '../display-data.ts'
import { atmosphere } from './atmosphere.ts'
import FRAGMENT from './node.frag.glsl?raw'
import VERTEX from './node.vert.glsl?raw'
import { modern, Rows } from './rows.ts'

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
  'u_first',
] as const

const CORNERS = 3
/** Of more nodes those without ring, mark and badge, which are most, are drawn by a shader that knows none of these. */
const FEW = 500

/** Where what is told of a node has its ring, its mark, and whether it is pointed at or next to what is. */
const RICH = [7, 9, 11] as const

/** Draws every shape of node, its ring and its mark: one triangle for each node, the rest in the fragment shader. */
export class HearsayNodeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  readonly #rows: Rows
  readonly #richRows: Rows
  readonly #plain: ProgramInfo
  #rich = 0
  #isChanged = true

  constructor(gl: WebGL2RenderingContext, picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, picking, renderer)
    this.#rows = new Rows(gl)
    this.#richRows = new Rows(gl)
    this.#plain = this.getProgramInfo('normal', gl, VERTEX, FRAGMENT, null)
  }

  getDefinition() {
    return {
      VERTICES: CORNERS,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: `#define RICH\n${FRAGMENT}`,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'position', size: 2, type: FLOAT },
        { name: 'id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'size', size: 1, type: FLOAT },
        { name: 'color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'ringColor', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'traits', size: 4, type: FLOAT },
        { name: 'light', size: 2, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [],
      CONSTANT_DATA: Array.from({ length: CORNERS }, (): number[] => []),
    }
  }

  protected override getProgramInfo(...[name, gl, vertex, fragment, frame]: ProgramSource): ProgramInfo {
    return super.getProgramInfo(name, gl, modern(vertex), modern(fragment), frame)
  }

  override reallocate(capacity: number): void {
    super.reallocate(capacity)
    this.#isChanged = true
  }

  override process(index: number, offset: number, data: NodeDisplayData): void {
    super.process(index, offset, data)
    this.#isChanged = true
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

  /** Of many nodes all as if they were plain, then those that are not over them. */
  override render(params: RenderParams): void {
    if (this.hasNothingToRender()) return
    if (this.#isChanged) this.#upload()
    const { capacity: all, normalProgram, pickProgram } = this
    if (pickProgram !== null) {
      const pixelRatio = params.pixelRatio / params.downSizingRatio
      this.#draw(pickProgram, { ...params, pixelRatio }, { rows: this.#rows, count: all })
    }
    if (all <= FEW) this.#draw(normalProgram, params, { rows: this.#rows, count: all })
    else {
      this.#draw(this.#plain, params, { rows: this.#rows, count: all })
      this.#draw(normalProgram, params, { rows: this.#richRows, count: this.#rich })
    }
  }

  #upload(): void {
    const rich = this.capacity <= FEW ? NONE : richIn(this.array, this.ATTRIBUTES_ITEMS_COUNT)
    this.#rows.upload(this.array)
    this.#richRows.upload(rich)
    this.#rich = rich.length / this.ATTRIBUTES_ITEMS_COUNT
    this.#isChanged = false
  }

  #draw(info: ProgramInfo, params: RenderParams, { rows, count }: { rows: Rows; count: number }): void {
    if (count === 0) return
    const { gl, frameBuffer, program } = info
    gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer)
    gl.viewport(0, 0, params.width * params.pixelRatio, params.height * params.pixelRatio)
    gl.useProgram(program)
    this.setUniforms(params, info)
    rows.draw(info, { from: 0, count, corners: CORNERS })
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

  override kill(): void {
    this.#rows.delete()
    this.#richRows.delete()
    super.kill()
  }
}

type ProgramSource = Parameters<NodeProgram['getProgramInfo']>

const NONE = new Float32Array()

/** What is told of the nodes that have a ring, a mark or a badge, or keep their colour while others step back. @param fields how many numbers are told of each */
function richIn(told: Float32Array, fields: number): Float32Array {
  const rich: number[] = []
  for (let start = 0; start < told.length; start += fields)
    if (RICH.some((place) => told[start + place] !== 0)) rich.push(start)
  const found = new Float32Array(rich.length * fields)
  for (const [index, start] of rich.entries()) found.set(told.subarray(start, start + fields), index * fields)
  return found
}
