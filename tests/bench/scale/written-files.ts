import { closeSync, openSync, writeSync } from 'node:fs'

const PART_SIZE = 1 << 18

/** A text that is written in parts. */
export class PartsFile {
  readonly #file: number
  #text = ''

  constructor(path: string) {
    this.#file = openSync(path, 'w')
  }

  add(text: string): void {
    this.#text += text
    if (this.#text.length >= PART_SIZE) this.#flush()
  }

  close(): void {
    this.#flush()
    closeSync(this.#file)
  }

  #flush(): void {
    writeWhole(this.#file, Buffer.from(this.#text))
    this.#text = ''
  }
}

/** Pairs of numbers, written as 32 bits each and, where that is asked for, as text as well. */
export class PairsFile {
  readonly #file: number
  readonly #text: PartsFile | undefined
  readonly #pairs = new Int32Array(PART_SIZE)
  #used = 0
  count = 0

  constructor(path: string, asText?: string) {
    this.#file = openSync(path, 'w')
    this.#text = asText === undefined ? undefined : new PartsFile(asText)
  }

  add(from: number, to: number): void {
    this.#pairs[this.#used] = from
    this.#pairs[this.#used + 1] = to
    this.#used += 2
    this.count += 1
    this.#text?.add(`${from},${to}\n`)
    if (this.#used === this.#pairs.length) this.#flush()
  }

  close(): void {
    this.#flush()
    closeSync(this.#file)
    this.#text?.close()
  }

  #flush(): void {
    writeWhole(this.#file, Buffer.from(this.#pairs.buffer, 0, this.#used * Int32Array.BYTES_PER_ELEMENT))
    this.#used = 0
  }
}

function writeWhole(file: number, bytes: Buffer): void {
  for (let rest = bytes; rest.length > 0; ) rest = rest.subarray(writeSync(file, rest))
}
