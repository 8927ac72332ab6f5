import type { Measured } from './measured.ts'
import { textAt } from './text-at.ts'

/**
 * How long a recording lasts, in seconds, and of a video its width and height.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9639 (FLAC, 8.2), https://www.rfc-editor.org/rfc/rfc3533 (Ogg), ISO/IEC 14496-12 (MP4: mvhd, tkhd)
 */
export function measureRecording(view: DataView): Measured | undefined {
  if (textAt(view, 0, 4) === 'RIFF' && textAt(view, 8, 4) === 'WAVE') return measureWave(view)
  if (textAt(view, 0, 4) === 'fLaC') {
    const rate = view.getUint32(18) >>> 12
    const samples = (view.getUint8(21) & 0x0f) * 2 ** 32 + view.getUint32(22)
    return { seconds: samples / rate }
  }
  if (textAt(view, 0, 4) === 'OggS') return measureOgg(view)
  return textAt(view, 4, 4) === 'ftyp' ? measureMp4(view) : undefined
}

function measureWave(view: DataView): Measured | undefined {
  let rate = 0
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const [name, length] = [textAt(view, at, 4), view.getUint32(at + 4, true)]
    if (name === 'fmt ') rate = view.getUint32(at + 16, true)
    if (name === 'data') return { seconds: length / rate }
    at += 8 + length + (length % 2)
  }
  return undefined
}

/** By where its last page ends; of Opus, which always counts 48,000 a second, else of Vorbis, by the rate in its head. */
function measureOgg(view: DataView): Measured | undefined {
  const isOpus = textAt(view, 28, 8) === 'OpusHead'
  if (!isOpus && textAt(view, 29, 6) !== 'vorbis') return undefined
  const rate = isOpus ? 48_000 : view.getUint32(40, true)
  const skipped = isOpus ? view.getUint16(38, true) : 0
  for (let at = view.byteLength - 27; at >= 0; at -= 1) {
    if (view.getUint32(at) !== OGG_PAGE) continue
    return { seconds: (Number(view.getBigUint64(at + 6, true)) - skipped) / rate }
  }
  return undefined
}

/** `OggS`. */
const OGG_PAGE = 0x4f676753

function measureMp4(view: DataView): Measured | undefined {
  const movie = boxIn(view, 'moov', [0, view.byteLength])
  const head = movie && boxIn(view, 'mvhd', movie)
  if (movie === undefined || head === undefined) return undefined
  const [at] = head
  const isLong = view.getUint8(at) === 1
  const scale = view.getUint32(at + (isLong ? 20 : 12))
  const duration = isLong ? Number(view.getBigUint64(at + 24)) : view.getUint32(at + 16)
  return { ...sizeOf(view, movie), seconds: duration / scale }
}

/** The size of the first track that has one: sound has none. */
function sizeOf(view: DataView, movie: Range): Pick<Measured, 'width' | 'height'> {
  for (let from = movie[0]; ; ) {
    const track = boxIn(view, 'trak', [from, movie[1]])
    const head = track && boxIn(view, 'tkhd', track)
    if (track === undefined || head === undefined) return {}
    // Both in sixteenths of sixteen bits, at its end.
    const [width, height] = [view.getUint32(head[1] - 8) >>> 16, view.getUint32(head[1] - 4) >>> 16]
    if (width > 0 && height > 0) return { width, height }
    from = track[1]
  }
}

type Range = readonly [start: number, end: number]

/** What is in the first box of that name, among those in a range. */
function boxIn(view: DataView, name: string, [start, end]: Range): Range | undefined {
  for (let at = start; at + 8 <= end; ) {
    const short = view.getUint32(at)
    const head = short === 1 ? 16 : 8
    const length = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short
    if (textAt(view, at + 4, 4) === name) return [at + head, Math.min(at + length, end)]
    if (length < head) return undefined
    at += length
  }
  return undefined
}
