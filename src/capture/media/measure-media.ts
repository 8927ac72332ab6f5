import type { CaptureFormat } from '../captured.ts'
import { measureImage } from './measure-image.ts'
import { measureRecording } from './measure-recording.ts'
import type { Measured } from './measured.ts'

/**
 * The measures of a picture (PNG, GIF, JPEG, WebP) or a recording (WAV, FLAC, Ogg, MP4 and its kin), read from its head; nothing of what is none of these, or is
 * cut short.
 */
export function measureMedia(bytes: Uint8Array, format: CaptureFormat): Measured | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const found = format === 'image' ? measureImage(view) : measureRecording(view)
    return found === undefined || Object.values(found).some((value) => !(value > 0)) ? undefined : found
  } catch (error) {
    // It ends before what its head speaks of.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
