import { expect, test } from 'vitest'
import { textDiff } from '../../src/words/text-diff.ts'

test('what changes stands among the lines around it, each hunk with where it is', () => {
  const before = Array.from({ length: 20 }, (_, index) => `${index + 1}\n`).join('')
  expect(textDiff('a.yaml', before, before.replace('2\n', 'two\n').replace('\n18\n', '\n'))).toBe(`--- a.yaml
+++ a.yaml
@@ -1,5 +1,5 @@
 1
-2
+two
 3
 4
 5
@@ -15,6 +15,5 @@
 15
 16
 17
-18
 19
 20
`)
})
test('a text that is new, or that has no newline at its end', () => {
  expect(textDiff('a', '', 'x\n')).toBe('--- a\n+++ a\n@@ -0,0 +1,1 @@\n+x\n')
  expect(textDiff('a', 'x', 'x\n')).toContain('\\ No newline at end of file')
  expect(textDiff('a', 'x', 'x')).toBe('')
})
