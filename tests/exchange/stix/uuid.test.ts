import { expect, test } from 'vitest'
import { EXTENSION_ID, PROGRAM_ID } from '../../../src/exchange/stix/extension.ts'
import { OLD_TLP_MARKINGS, TLP_MARKINGS } from '../../../src/exchange/stix/tlp-markings.ts'
import { NAMESPACE, uuid5 } from '../../../src/exchange/stix/uuid.ts'

test('a UUID of version 5 is that of the standard (RFC 9562, appendix A.4), and of Python’s uuid', () => {
  const [dns, addresses] = ['6ba7b810-9dad-11d1-80b4-00c04fd430c8', '6ba7b811-9dad-11d1-80b4-00c04fd430c8']
  expect(uuid5('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
  expect(uuid5('https://github.com/hearsay-graph/hearsay', addresses)).toBe(NAMESPACE)
  expect(uuid5('Ölhafen/é~2')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('the ids of the extension and of the program never change, or bundles that were written would be strangers', () => {
  expect(EXTENSION_ID).toBe('extension-definition--826e9aa8-0e22-5401-b389-745d21c496c7')
  expect(PROGRAM_ID).toBe(`identity--${uuid5('hearsay')}`)
})

test('no marking means two levels', () => {
  const ids = [...Object.values(TLP_MARKINGS), ...Object.keys(OLD_TLP_MARKINGS)]
  expect(new Set(ids).size).toBe(10)
})
