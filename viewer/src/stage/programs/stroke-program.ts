import type Sigma from 'sigma'
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { HEADS } from '../../looks/shapes.ts'
import type { StageEdge } from '../display-data.ts'
import type { LinesInParts } from '../lines/line-layer.ts'
import { atmosphere } from './atmosphere.ts'
import { modern, Rows } from './rows.ts'
import FRAGMENT from './stroke.frag.glsl?raw'
import VERTEX from './stroke.vert.glsl?raw'

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
const UNIFORMS = [
  'u_matrix',
  'u_sizeRatio',
  'u_correctionRatio',
  'u_pixelRatio',
  'u_dim',
  'u_scale',
  'u_first',
  'u_pieces',
] as const

/** Of a piece of a line, and of a head. */
const CORNERS = 6

/**
 * A program that draws edges as strokes with heads, dashed or not, in so many pieces and one for the head: one is enough for straight
 * ones, a bent one takes a dozen.
 */
export function createStrokeProgram(pieces: number): EdgeProgramType {
  return class StrokeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> implements LinesInParts {
    version = 0
    #uploaded = -1
    readonly #rows: Rows
    readonly #heads: ProgramInfo

    constructor(gl: WebGL2RenderingContext, picking: WebGLFramebuffer | null, renderer: Sigma) {
      super(gl, picking, renderer)
      this.#rows = new Rows(gl)
      this.#heads = this.getProgramInfo('normal', gl, VERTEX, `#define HEAD\n${FRAGMENT}`, null)
    }

    get count(): number {
      return this.capacity
    }

    getDefinition() {
      const corners = (pieces + 1) * CORNERS
      return {
        VERTICES: corners,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'id', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'ends', size: 4, type: FLOAT },
          { name: 'radii', size: 2, type: FLOAT },
          { name: 'width', size: 1, type: FLOAT },
          { name: 'bend', size: 1, type: FLOAT },
          { name: 'style', size: 2, type: FLOAT },
          { name: 'light', size: 2, type: FLOAT },
          // So that it fills whole texels.
          { name: 'nothing', size: 2, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [],
        CONSTANT_DATA: Array.from({ length: corners }, (): number[] => []),
      }
    }

    protected override getProgramInfo(...[name, gl, vertex, fragment, frame]: ProgramSource): ProgramInfo {
      return super.getProgramInfo(name, gl, modern(vertex), modern(fragment), frame)
    }

    override reallocate(capacity: number): void {
      super.reallocate(capacity)
      this.version += 1
    }

    override process(
      index: number,
      offset: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      super.process(index, offset, source, target, data)
      this.version += 1
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

    /** Of so many lines that they are drawn beside the rest none can be pointed at. */
    override render(params: RenderParams): void {
      const { lines, isMoving } = atmosphere(this.renderer)
      if (lines !== undefined) lines.offer(this, params)
      else if (!this.hasNothingToRender()) {
        this.upload()
        const { pickProgram, normalProgram, count } = this
        const pixelRatio = params.pixelRatio / params.downSizingRatio
        for (const [info, by] of [
          [isMoving ? null : pickProgram, { ...params, pixelRatio }],
          [normalProgram, params],
        ] as const) {
          if (info === null) continue
          const { gl } = info
          gl.bindFramebuffer(gl.FRAMEBUFFER, info.frameBuffer)
          gl.viewport(0, 0, by.width * by.pixelRatio, by.height * by.pixelRatio)
          this.#drawWith([info, info.isPicking ? info : this.#heads], by, { from: 0, count })
        }
      }
    }

    upload(): void {
      if (this.#uploaded === this.version) return
      this.#rows.upload(this.array)
      this.#uploaded = this.version
    }

    drawPart(params: RenderParams, from: number, count: number): void {
      this.#drawWith([this.normalProgram, this.#heads], params, { from, count })
    }

    /** @param programs that of lines, and that of heads */
    #drawWith([body, heads]: readonly [ProgramInfo, ProgramInfo], params: RenderParams, part: Part): void {
      for (const [info, ofEach] of [
        [body, pieces],
        [heads, 0],
      ] as const) {
        const { gl, program, uniformLocations } = info
        gl.useProgram(program)
        this.setUniforms(params, info)
        gl.uniform1i(uniformLocations.u_pieces ?? null, ofEach)
        this.#rows.draw(info, { ...part, corners: Math.max(ofEach, 1) * CORNERS })
      }
    }

    override kill(): void {
      this.#rows.delete()
      super.kill()
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

type ProgramSource = Parameters<EdgeProgram['getProgramInfo']>

interface Part {
  readonly from: number
  readonly count: number
}
