import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A node of the plain graph: its id in the dataset, and its number in the edge table. */
export interface PlainNode {
  readonly id: string
  readonly node: number
}

/** What is asked of every tool, and how large the plain graph is. */
export interface Asked {
  readonly claims: number
  readonly records: number
  readonly nodes: number
  readonly edges: number
  readonly lines: number
  /** Claims whose upstream closure is asked for. */
  readonly upstream: readonly PlainNode[]
  /** Sources and actors whose downstream closure is asked for. */
  readonly downstream: readonly PlainNode[]
  /** Words that a claim has, and that should find it. */
  readonly searches: readonly { readonly claim: string; readonly words: readonly string[] }[]
}

/** A dataset as every tool is given it: as JSON Lines, and as a plain graph. */
export interface Input {
  readonly asked: Asked
  /** The dataset. */
  readonly data: string
  /** Every edge, upstream: pairs of numbers of nodes, 32 bits each, little-endian. */
  readonly edges: string
  /** The same as text, `from,to` a line. */
  readonly edgesAsText: string
  /** The edges along which a claim comes from its ends, which has a document for a statement only where that has it from nowhere. */
  readonly lines: string
  /** The numbers of the claims, 32 bits each. */
  readonly claims: string
  /** The id of each node, by its number, one a line. */
  readonly ids: string
  /** Id and text of each claim, as CSV. */
  readonly texts: string
  /** The dataset as a snapshot, once hearsay has packed it. */
  readonly snapshot: string
}

/** Where the files of an input are. */
export function inputPaths(folder: string): Omit<Input, 'asked'> {
  return {
    data: join(folder, 'data.jsonl'),
    edges: join(folder, 'edges.bin'),
    edgesAsText: join(folder, 'edges.csv'),
    lines: join(folder, 'lines.bin'),
    claims: join(folder, 'claims.bin'),
    ids: join(folder, 'ids.txt'),
    texts: join(folder, 'texts.csv'),
    snapshot: join(folder, 'data.hearsay'),
  }
}

/** Where what is asked is written. */
export function askedPath(folder: string): string {
  return join(folder, 'asked.json')
}

/** The input that was prepared in a folder. */
export function openInput(folder: string): Input {
  return { ...inputPaths(folder), asked: JSON.parse(readFileSync(askedPath(folder), 'utf8')) }
}

/** The numbers in a file. */
export function numbersIn(path: string): Int32Array {
  const { buffer, byteOffset, byteLength } = readFileSync(path)
  return new Int32Array(buffer, byteOffset, byteLength / Int32Array.BYTES_PER_ELEMENT)
}
