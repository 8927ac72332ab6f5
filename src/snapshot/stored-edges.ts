import type { Columns } from '../columns/columns.ts'
import type { EdgeTable, RowParts, Rows } from '../columns/edge-table.ts'
import { EDGE_KINDS, type EdgeKind } from '../model/edges.ts'
import type { Sections } from './sections.ts'
import type { StoredSection } from './stored-section.ts'

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
  private readonly ends: { readonly from: StoredSection; readonly to: StoredSection }
  private readonly related: StoredSection | undefined

  constructor(sections: Sections, kind: EdgeKind) {
    const name = `edges.${kind}`
    const firsts = sections.numbers('edges.firsts')
    const row = EDGE_KINDS.indexOf(kind) * 2
    this.outgoing = new StoredRows(sections, `${name}.outgoing`, firsts[row] ?? 0)
    this.incoming = new StoredRows(sections, `${name}.incoming`, firsts[row + 1] ?? 0)
    this.ends = { from: sections.part(`${name}.from`), to: sections.part(`${name}.to`) }
    this.related = sections.has(`${name}.relations`) ? sections.part(`${name}.relations`) : undefined
  }

  get from(): Uint32Array {
    return this.ends.from.whole().numbers
  }

  get to(): Uint32Array {
    return this.ends.to.whole().numbers
  }

  get relations(): Uint32Array | undefined {
    return this.related?.whole().numbers
  }
}

/** Its sections are looked up once: a walk asks for the arrays at each edge. */
class StoredRows implements Rows {
  readonly first: number
  readonly parts: RowParts
  private readonly stored: Readonly<Record<'starts' | 'edges' | 'others', StoredSection>>

  constructor(sections: Sections, name: string, first: number) {
    this.first = first
    const [starts, edges, others] = [
      sections.part(`${name}.starts`),
      sections.part(`${name}.edges`),
      sections.part(`${name}.others`),
    ]
    this.stored = { starts, edges, others }
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
    return this.stored.starts.whole().numbers
  }

  get edges(): Uint32Array {
    return this.stored.edges.whole().numbers
  }

  get others(): Uint32Array {
    return this.stored.others.whole().numbers
  }
}
