import { expect, test } from 'vitest'
import { figureInWords, rangeInWords } from '../../src/words/quantity.ts'

test.each([
  [rangeInWords(3.2, 3.5, 'TBy/s'), '3.2 to 3.5 TB/s'],
  [rangeInWords(null, 500, 'm'), 'at most 500 m'],
  [rangeInWords(2000, null, '1'), 'at least 2000'],
  [rangeInWords(5, 5), '5'],
  [rangeInWords(null, null, '%'), 'any figure %'],
  [figureInWords('min 2000 {chips}'), 'at least 2000 chips'],
  [figureInWords('max 5'), 'at most 5'],
  [figureInWords('approx 3 mo'), 'about 3 months'],
  [figureInWords('10..12 %'), '10 to 12 %'],
  [figureInWords('10..'), 'at least 10'],
  [figureInWords('..12 USD'), 'at most 12 USD'],
  [figureInWords('5.50 GBy'), '5.50 GB'],
])('%s', (said, expected) => expect(said).toBe(expected))
