import { store, stored } from '../model/stored.ts'

/** Pixels: so narrow that it can be read still, and so wide that a canvas is left. */
export const NARROWEST = 300
export const WIDEST = 900
/** Of the window, what the panel leaves to the rest. */
const LEFT = 420

const STORED = 'hearsay.panel'

/** The width that the person gave the panel on an earlier visit; undefined: as the page has it. */
export function storedWidth(): number | undefined {
  const width = Number(stored(STORED))
  return Number.isInteger(width) && width >= NARROWEST && width <= WIDEST ? width : undefined
}

/** Keeps a width within bounds, and for the next visit. @param asked in pixels @param whole the width of the window */
export function boundedWidth(asked: number, whole: number): number {
  const most = Math.max(NARROWEST, Math.min(WIDEST, whole - LEFT))
  return Math.round(Math.min(most, Math.max(NARROWEST, asked)))
}

export function storeWidth(width: number): void {
  store(STORED, String(width))
}
