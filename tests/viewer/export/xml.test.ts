import { expect, test } from 'vitest'
import { element, xmlText } from '../../../viewer/src/export/xml.ts'

test('text is text, whatever stands in it', () => {
  expect(xmlText('<b> & "c"')).toBe('&lt;b&gt; &amp; &quot;c&quot;')
  expect(xmlText('bell\u0007, half a pair \ud83d, a whole one 😀, no letter \uffff')).toBe(
    'bell\\u0007, half a pair \\ud83d, a whole one 😀, no letter \uFFFD',
  )
  expect(xmlText('turned \u202eround\u202c')).toBe('turned \\u202eround\\u202c')
})

test('an element has its attributes but those that are undefined, and closes itself where nothing is in it', () => {
  expect(element('rect', { x: 0, fill: undefined, id: 'a"b' })).toBe('<rect x="0" id="a&quot;b"/>')
  expect(element('g', {}, [element('path', { d: 'M0 0' })])).toBe('<g><path d="M0 0"/></g>')
})
