import { describe, expect, test } from 'vitest'
import { hasUnclearDates, importHead, importTold } from '../../../viewer/src/importing/import-told.ts'
import { LINKS, readText } from './read.ts'

describe('what is told of a file of another program', () => {
  test('is what it is, what is made of it, and what is not', async () => {
    const { imported } = await readText('links.csv', LINKS)
    expect(importHead(imported)).toMatch(/^links\.csv is csv: /)
    const told = importTold(imported)
    expect(told[0]?.head).toBe('It makes 1 document')
    expect(told[0]?.lines.join()).toContain('First report')
    expect(JSON.stringify(told)).toContain('Shelf')
    expect(told.map(({ head }) => head)).toContain('Can be read in more than one way (1)')
  })

  test('offers to say which comes first in dates only where that is open', async () => {
    expect(hasUnclearDates((await readText('links.csv', LINKS)).imported)).toBe(true)
    expect(hasUnclearDates((await readText('links.csv', LINKS, 'day-first')).imported)).toBe(false)
  })

  test('has verdicts as they are printed, and passages that are not taken over', async () => {
    const { imported } = await readText('links.csv', LINKS)
    const proposals = [{ key: 'p', source: 'a', at: {} }]
    const told = importTold({ ...imported, verdicts: [{ text: 'Four Pinocchios', count: 2 }], proposals })
    const lines = told.flatMap((each) => each.lines).join('\n')
    expect(lines).toContain('“Four Pinocchios” (2)')
    expect(lines).toContain('hearsay import --status-map')
    expect(lines).toContain('1 passage was marked with no sentence yet')
  })
})
