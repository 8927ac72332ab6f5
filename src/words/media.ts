import type { Anchor } from '../model/statement.ts'

/** What is said of pictures, sound and video. */

/** "1,200 × 800 pixels, 1:30 long."; empty where nothing of that is known. */
export function measuresInWords({
  width,
  height,
  seconds,
}: {
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly seconds?: number | undefined
}): string {
  const size = width === undefined || height === undefined ? [] : [`${width} × ${height} pixels`]
  const length = seconds === undefined ? [] : [`${timeCode(seconds)} long`]
  const all = [...size, ...length]
  return all.length === 0 ? '' : `${all.join(', ')}.`
}

/** "at 1:30–1:42 (#t=90,102)", "in the part #xywh=percent:10,20,30,40": where in a picture or recording; empty where an anchor says no such thing. */
export function placeInMedia({ time, region }: Anchor): string {
  const [from, to] = time ?? []
  const when = from === undefined || to === undefined ? [] : [`at ${timeCode(from)}–${timeCode(to)}`]
  const where = region === undefined ? [] : ['in a part of the picture']
  const fragment = mediaFragment({ time, region })
  return fragment === '' ? '' : `${[...when, ...where].join(', ')} (${fragment})`
}

/**
 * Where in a picture or recording, as the end of its address: `#t=90,102&xywh=percent:10,20,30,40`.
 *
 * @see https://www.w3.org/TR/media-frags/ (4.2.1, 4.2.2)
 */
export function mediaFragment({ time, region }: Pick<Anchor, 'time' | 'region'>): string {
  const parts = [
    ...(time === undefined ? [] : [`t=${time.join(',')}`]),
    ...(region === undefined ? [] : [`xywh=percent:${region.join(',')}`]),
  ]
  return parts.length === 0 ? '' : `#${parts.join('&')}`
}

/** "0:07", "12:31", "1:02:03", with tenths where there are any. */
export function timeCode(seconds: number): string {
  const tenths = Math.round(seconds * 10)
  const whole = Math.floor(tenths / 10)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  const code = shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
  return tenths % 10 === 0 ? code : `${code}.${tenths % 10}`
}
