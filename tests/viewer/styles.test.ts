import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const FOLDER = join(import.meta.dirname, '../../viewer/src/styles')
const TOKENS = 'tokens.css'

/** Every declaration of the styles but those of the scales themselves: its file, property and value. */
const declarations = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.css') && name !== TOKENS)
  .flatMap((name) => {
    const css = readFileSync(join(FOLDER, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    return [...css.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+);/g)].map(([, property = '', value = '']) => ({
      name,
      property,
      value: value.replace(/\s+/g, ' ').trim(),
    }))
  })
const told = (found: typeof declarations) => found.map(({ name, property, value }) => `${name}: ${property}: ${value}`)

/** A distance of the scale, or some of them; what the device takes of its screen; nothing; what is left. */
const DISTANCE = /^-?(0|auto|var\(--(s\d|half)\)|calc\(.*\)|max\(.*\)|env\([^)]*\))$/
const parts = (value: string) => value.match(/[a-z-]+\((?:[^()]|\([^()]*\))*\)|[^\s]+/g) ?? []
const isOnScale = (value: string) =>
  parts(value).every((part) => DISTANCE.test(part) && !/\d(px|r?em|v[hw]|%)/.test(part.replace(/env\([^)]*\)/g, '')))

describe('the styles', () => {
  test('are read whole', () => {
    expect(declarations.length).toBeGreaterThan(500)
    expect(declarations.filter(({ property }) => property === 'font-size').length).toBeGreaterThan(20)
  })

  test('set type in sizes of the scale alone', () => {
    const sizes = declarations.filter(
      ({ property, value }) => property === 'font-size' || (property === 'font' && value !== 'inherit'),
    )
    const SIZE = /(^|\s)(inherit|var\(--(small|note|text|field|lead|title|figure)\))($|\s)/
    expect(told(sizes.filter(({ value }) => !SIZE.test(value)))).toEqual([])
  })

  test('put things apart by distances of the scale alone', () => {
    const distances = declarations.filter(({ property }) =>
      /^((row-|column-)?gap|(margin|padding)(-[a-z-]+)?)$/.test(property),
    )
    expect(distances.length).toBeGreaterThan(200)
    expect(told(distances.filter(({ value }) => !isOnScale(value)))).toEqual([])
  })

  test('have no colour but those with a name, which light and dark each set', () => {
    const OWN = /#[\da-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i
    expect(told(declarations.filter(({ value }) => OWN.test(value)))).toEqual([])
  })

  test('say in colours that the system forces what else only a background says', () => {
    const forced = readFileSync(join(FOLDER, 'forced-colors.css'), 'utf8')
    expect(forced).toContain('@media (forced-colors: active)')
    for (const pressed of ['.button', '.chip', '.segmented button', '.lens', '.pane-link'])
      expect(forced).toContain(`${pressed}[aria-pressed="true"]`)
  })
})
