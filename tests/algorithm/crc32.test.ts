import { crc32 as zlibs } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from '../../src/algorithm/crc32.ts'

test('is that of zlib, of any bytes, going on from any before', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 20 }), (bytes, before) => {
      expect(crc32(bytes)).toBe(zlibs(bytes))
      expect(crc32(bytes, crc32(before))).toBe(zlibs(Buffer.concat([before, bytes])))
    }),
    { numRuns: 200, seed: 1 },
  )
})
