/** Strings of ASCII characters without NUL, end to end, each known by its number. They take their own lengths, and 8 bytes each. */
export class ByteStrings {
  private bytes = new Uint8Array(1 << 12)
  private starts = new Float64Array(1 << 8)
  length = 0

  /** Adds a string; returns its number. @throws RangeError where a character is not ASCII */
  push(text: string): number {
    const start = this.starts[this.length] ?? 0
    const end = start + text.length
    while (end > this.bytes.length) this.bytes = widened(this.bytes)
    if (this.length + 2 > this.starts.length) this.starts = wider(this.starts)
    const { bytes } = this
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code > 0x7f || code === 0) throw new RangeError(`an id has the character ${code}, which no id may have`)
      bytes[start + at] = code
    }
    this.starts[this.length + 1] = end
    return this.length++
  }

  at(number: number): string {
    const { buffer, byteOffset } = this.bytes
    return Buffer.from(buffer, byteOffset).toString('latin1', this.starts[number], this.starts[number + 1])
  }

  /** Whether the string of that number is that text. */
  isText(number: number, text: string): boolean {
    const start = this.starts[number] ?? 0
    if ((this.starts[number + 1] ?? 0) - start !== text.length) return false
    const { bytes } = this
    for (let at = 0; at < text.length; at++) if (bytes[start + at] !== text.charCodeAt(at)) return false
    return true
  }

  /** Below zero where one comes before the other, by its bytes; zero where they are equal. */
  compare(one: number, other: number): number {
    const { bytes, starts } = this
    const [a, b] = [starts[one] ?? 0, starts[other] ?? 0]
    const [lengthA, lengthB] = [(starts[one + 1] ?? 0) - a, (starts[other + 1] ?? 0) - b]
    const shared = lengthA < lengthB ? lengthA : lengthB
    for (let at = 0; at < shared; at++) {
      const difference = (bytes[a + at] ?? 0) - (bytes[b + at] ?? 0)
      if (difference !== 0) return difference
    }
    return lengthA - lengthB
  }

  /** As `compare`, with a string that is not among them. */
  compareText(number: number, text: string): number {
    const { bytes, starts } = this
    const start = starts[number] ?? 0
    const length = (starts[number + 1] ?? 0) - start
    const shared = length < text.length ? length : text.length
    for (let at = 0; at < shared; at++) {
      const difference = (bytes[start + at] ?? 0) - text.charCodeAt(at)
      if (difference !== 0) return difference
    }
    return length - text.length
  }

  /** Four bytes of a string, as a number that compares as they do; zeros behind its end. */
  wordAt(number: number, depth: number): number {
    const { bytes, starts } = this
    const end = starts[number + 1] ?? 0
    const at = (starts[number] ?? 0) + depth
    let word = 0
    for (let byte = 0; byte < 4; byte++) word = (word << 8) | (at + byte < end ? (bytes[at + byte] ?? 0) : 0)
    return word >>> 0
  }
}

function widened(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const grown = new Uint8Array(bytes.length * 2)
  grown.set(bytes)
  return grown
}

function wider(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(numbers.length * 2)
  grown.set(numbers)
  return grown
}
