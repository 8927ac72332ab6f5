import { describe, expect, test } from 'vitest'
import { measureMedia } from '../../../src/capture/media/measure-media.ts'

/** Bytes of text, a byte for a character, and of numbers. */
const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((each) => each.charCodeAt(0)) : part)),
  )
const big = (value: number, length: number) =>
  Array.from({ length }, (_, at) => Math.floor(value / 256 ** (length - 1 - at)) % 256)
const little = (value: number, length: number) => big(value, length).reverse()
const zeros = (length: number) => big(0, length)
const box = (name: string, ...parts: (string | readonly number[])[]): number[] => {
  const content = bytes(...parts)
  return [...bytes(big(content.length + 8, 4), name, [...content])]
}

describe('pictures', () => {
  const size = { width: 640, height: 480 }
  test.each([
    ['PNG', bytes('\x89PNG\r\n\x1a\n', zeros(4), 'IHDR', big(640, 4), big(480, 4))],
    ['GIF', bytes('GIF89a', little(640, 2), little(480, 2))],
    [
      'JPEG',
      bytes(
        [0xff, 0xd8, 0xff, 0xe0],
        big(4, 2),
        [1, 2],
        [0xff, 0xff, 0xc4],
        big(3, 2),
        [9],
        [0xff, 0xc2],
        big(17, 2),
        [8],
        big(480, 2),
        big(640, 2),
      ),
    ],
    ['WebP, plain', bytes('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), little(640, 2), little(480, 2))],
    ['WebP, lossless', bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(4), [0x2f], little(639 + 479 * 16384, 4))],
    ['WebP, extended', bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), little(639, 3), little(479, 3))],
  ])('%s', (_, content) => expect(measureMedia(content, 'image')).toEqual(size))

  test('that are cut short, empty or none of these are not measured', () => {
    expect(measureMedia(bytes('\x89PNG\r\n\x1a\n'), 'image')).toBeUndefined()
    expect(measureMedia(bytes('GIF89a', zeros(4)), 'image')).toBeUndefined()
    expect(measureMedia(bytes([0xff, 0xd8, 0x12, 0x34], zeros(20)), 'image')).toBeUndefined()
    expect(measureMedia(bytes('RIFF', zeros(4), 'WEBPALPH', zeros(20)), 'image')).toBeUndefined()
    expect(measureMedia(bytes('II*\0', zeros(40)), 'image')).toBeUndefined()
  })
})

describe('recordings', () => {
  const mvhd = box('mvhd', [0], zeros(11), big(1000, 4), big(90_500, 4), zeros(80))
  const trak = (width: number, height: number) =>
    box('trak', box('tkhd', zeros(76), big(width, 2), zeros(2), big(height, 2), zeros(2)))
  const page = (granule: number) => ['OggS', zeros(2), little(granule, 8), zeros(13)] as const

  test('WAV, past what stands between', () => {
    const head = ['RIFF', zeros(4), 'WAVE', 'LIST', little(3, 4), 'abc\0'] as const
    const format = [
      'fmt ',
      little(16, 4),
      little(1, 2),
      little(2, 2),
      little(44_100, 4),
      little(176_400, 4),
      zeros(4),
    ] as const
    expect(measureMedia(bytes(...head, ...format, 'data', little(352_800, 4)), 'audio')).toEqual({ seconds: 2 })
    expect(measureMedia(bytes(...head), 'audio')).toBeUndefined()
  })
  test('FLAC', () => {
    const [rate, samples] = [big(44_100 * 16, 3), big(441_000, 4)]
    expect(measureMedia(bytes('fLaC', zeros(14), rate, [0], samples), 'audio')).toEqual({ seconds: 10 })
    expect(measureMedia(bytes('fLaC', zeros(14), rate, [0], zeros(4)), 'audio')).toBeUndefined()
  })
  test('Ogg, of Opus and of Vorbis, by its last page', () => {
    const opus = bytes(
      ...page(0),
      [19],
      'OpusHead',
      [1, 2],
      little(312, 2),
      zeros(8),
      ...page(48_312 + 48_000),
      zeros(5),
    )
    expect(measureMedia(opus, 'audio')).toEqual({ seconds: 2 })
    const vorbis = bytes(
      ...page(0),
      [30, 1],
      'vorbis',
      zeros(4),
      [2],
      little(44_100, 4),
      zeros(20),
      ...page(44_100 * 3),
    )
    expect(measureMedia(vorbis, 'audio')).toEqual({ seconds: 3 })
    expect(measureMedia(bytes(...page(0), zeros(40)), 'audio')).toBeUndefined()
  })
  test('MP4, with the size of its first track that is a picture', () => {
    const video = bytes(
      box('ftyp', 'isom', zeros(4)),
      box('free', zeros(3)),
      box('moov', mvhd, trak(0, 0), trak(1280, 720)),
    )
    expect(measureMedia(video, 'video')).toEqual({ width: 1280, height: 720, seconds: 90.5 })
    const sound = bytes(box('ftyp', 'M4A ', zeros(4)), box('moov', mvhd, trak(0, 0)))
    expect(measureMedia(sound, 'audio')).toEqual({ seconds: 90.5 })
    const long = box('mvhd', [1], zeros(19), big(600, 4), big(1200, 8), zeros(80))
    expect(measureMedia(bytes(box('ftyp', 'isom'), box('moov', long)), 'video')).toEqual({ seconds: 2 })
    expect(measureMedia(bytes(box('ftyp', 'isom'), big(4, 4), 'free'), 'video')).toBeUndefined()
    expect(measureMedia(bytes(box('ftyp', 'isom'), box('moov', box('udta'))), 'video')).toBeUndefined()
    expect(measureMedia(bytes('\x1a\x45\xdf\xa3', zeros(40)), 'video')).toBeUndefined()
  })
})
