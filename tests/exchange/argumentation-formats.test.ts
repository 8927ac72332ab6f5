import { describe, expect, test } from 'vitest'
import { HearsayError } from '../../src/errors.ts'
import { type ArgumentationFormat, readFramework } from '../../src/exchange/argumentation-formats.ts'

const texts: Record<ArgumentationFormat, string> = {
  af: '# of the 2023 competition\np af 3\n\n1 2\r\n2 3\n',
  apx: 'arg(1). arg(2).\n% a comment\natt(1, 2).att(2,3).\narg(3). % its attacks may come first\n',
  tgf: '1 the first\n2\n3\n#\n1 2 attacks\n\n2 3\n',
}

test.each(['af', 'apx', 'tgf'] as const)('%s: the same framework, whatever the form', (format) => {
  expect(readFramework(texts[format], format)).toEqual({
    names: ['1', '2', '3'],
    framework: { size: 3, attackers: [[], [0], [1]] },
  })
})

test('an argument that attacks itself, and an attack written twice', () => {
  expect(readFramework('p af 1\n1 1\n1 1\n', 'af').framework).toEqual({ size: 1, attackers: [[0]] })
})

test('no arguments', () => {
  for (const [format, text] of [
    ['af', 'p af 0'],
    ['apx', ''],
    ['tgf', '#\n'],
    ['tgf', ''],
  ] as const)
    expect(readFramework(text, format)).toEqual({ names: [], framework: { size: 0, attackers: [] } })
})

describe('what cannot be read is said with its line', () => {
  test.each([
    ['af', '', 1, /first line must be "p af"/],
    ['af', '# only\n1 2\n', 2, /first line must be "p af"/],
    ['af', 'p cnf 3 4\n', 1, /first line must be "p af"/],
    ['af', 'p af 2\n1 3\n', 2, /no argument "3"/],
    ['af', 'p af 2\n1 2 0\n', 2, /two numbers/],
    ['apx', 'arg(a).\natt(a,b).\n', 2, /no argument "b"/],
    ['apx', 'arg(a).\narg(b)\n', 2, /arg\(a\)\. and att\(a,b\)\./],
    ['tgf', 'a\n#\na\n', 3, /two arguments/],
    ['tgf', 'a\n#\nb a\n', 3, /no argument "b"/],
  ] as const)('%s %j', (format, text, line, message) => {
    const read = () => readFramework(text, format)
    expect(read).toThrow(HearsayError)
    expect(read).toThrow(message)
    expect(read).toThrow(expect.objectContaining({ code: 'bad-framework', path: `line ${line}` }))
  })
})
