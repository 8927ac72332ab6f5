import type { Columns } from '../columns/columns.ts'
import type { EdgeTable, RowParts, Rows } from '../columns/edge-table.ts'
import { EDGE_KINDS, type EdgeKind } from '../model/edges.ts'
import type { Sections } from './sections.ts'

/** The edges that a snapshot holds: of a record's own only these are read, and all of a kind where an array of it is asked for. */
export function storedEdges(sections: Sections): Columns['edges'] {
  const known = new Map<EdgeKind, EdgeTable>()
  return (kind) => {
    let table = known.get(kind)
    if (table === undefined) {
      table = new StoredTable(sections, kind)
      known.set(kind, table)
    }
    return table
  }
}

class StoredTable implements EdgeTable {
  readonly outgoing: Rows
  readonly incoming: Rows
  private readonly sections: Sections
  private readonly name: string

  constructor(sections: Sections, kind: EdgeKind) {
    this.sections = sections
    this.name = `edges.${kind}`
    const firsts = sections.numbers('edges.firsts')
    const row = EDGE_KINDS.indexOf(kind) * 2
    this.outgoing = new StoredRows(sections, `${this.name}.outgoing`, firsts[row] ?? 0)
    this.incoming = new StoredRows(sections, `${this.name}.incoming`, firsts[row + 1] ?? 0)
  }

  get from(): Uint32Array {
    return this.sections.numbers(`${this.name}.from`)
  }

  get to(): Uint32Array {
    return this.sections.numbers(`${this.name}.to`)
  }

  get relations(): Uint32Array | undefined {
    const relations = `${this.name}.relations`
    return this.sections.has(relations) ? this.sections.numbers(relations) : undefined
  }
}

class StoredRows implements Rows {
  readonly first: number
  readonly parts: RowParts
  private readonly sections: Sections
  private readonly name: string

  constructor(sections: Sections, name: string, first: number) {
    this.sections = sections
    this.name = name
    this.first = first
    const [starts, edges, others] = ['starts', 'edges', 'others'].map((part) => sections.part(`${name}.${part}`))
    if (starts === undefined || edges === undefined || others === undefined) throw new Error('a row has three parts')
    this.parts = {
      length: Math.max(0, starts.numbers.length - 1),
      startAt: (row) => starts.numberAt(row),
      edgeAt: (place) => edges.numberAt(place),
      othersIn: (from, until) => {
        others.bring(from * 4, until * 4)
        return others.numbers.subarray(from, until)
      },
    }
  }

  get starts(): Uint32Array {
    return this.sections.numbers(`${this.name}.starts`)
  }

  get edges(): Uint32Array {
    return this.sections.numbers(`${this.name}.edges`)
  }

  get others(): Uint32Array {
    return this.sections.numbers(`${this.name}.others`)
  }
}
