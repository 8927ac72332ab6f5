import type { YamlFault } from './compose.ts'

/** What is wrong, in plain words. */
export function wordsFor({ code, message }: YamlFault): { message: string; hint?: string | undefined } {
  const words = WORDS.find(({ of, about }) => of === code && (about === undefined || about.test(message)))
  return words === undefined ? { message: message.replace(/^\w/, (first) => first.toLowerCase()) } : words
}

interface Words {
  readonly of: YamlFault['code']
  readonly about?: RegExp
  readonly message: string
  readonly hint?: string
}

const IN_QUOTES = 'put text with special characters in quotes'

/** The reader's own words where no cause could be named, for those who never heard of block mappings. */
const WORDS: readonly Words[] = [
  {
    of: 'MULTIPLE_DOCS',
    message: 'a second document begins here',
    hint: 'put each into a file of its own, or take out the line "---"',
  },
  { of: 'TAB_AS_INDENT', message: 'a tab stands where spaces should', hint: 'write spaces' },
  {
    of: 'MULTILINE_IMPLICIT_KEY',
    message: 'this is neither a field nor part of the text above',
    hint: 'write "name: value", or indent it deeper',
  },
  { of: 'BLOCK_AS_IMPLICIT_KEY', message: 'a field begins inside a text', hint: IN_QUOTES },
  {
    of: 'BAD_INDENT',
    about: /^Flow/,
    message: 'a bracket before this is not closed',
    hint: 'close it, or indent this deeper',
  },
  {
    of: 'BAD_INDENT',
    message: 'the line is not indented like those beside it',
    hint: 'indent the fields of a record alike',
  },
  {
    of: 'BLOCK_IN_FLOW',
    message: 'a comma or a bracket is missing here',
    hint: 'write commas between the fields in brackets',
  },
  {
    of: 'MISSING_CHAR',
    about: /Missing ,/,
    message: 'a comma is missing before this',
    hint: 'write commas between what stands in brackets',
  },
  {
    of: 'MISSING_CHAR',
    about: /Sequence item/,
    message: 'a dash is missing before this, or it is not indented like its record',
    hint: 'indent the fields of a record alike',
  },
  {
    of: 'MISSING_CHAR',
    about: /followed by map values/,
    message: 'a colon is missing behind this',
    hint: 'write "name: value"',
  },
  {
    of: 'MISSING_CHAR',
    about: /Comments must/,
    message: 'a blank is missing before #',
    hint: 'write one, or put the text in quotes',
  },
  { of: 'MISSING_CHAR', about: /end with a/, message: 'a bracket is not closed', hint: 'close it' },
  { of: 'KEY_OVER_1024_CHARS', message: 'the name of a field is too long', hint: IN_QUOTES },
  {
    of: 'BAD_DQ_ESCAPE',
    message: 'a backslash stands before what it cannot stand before',
    hint: "write two, or put the text in '",
  },
  {
    of: 'BAD_DIRECTIVE',
    message: 'a line that begins with % is for the reader, and this one it does not know',
    hint: 'remove it',
  },
  {
    of: 'TAG_RESOLVE_FAILED',
    message: 'what begins with ! is a tag, and none is known by that name',
    hint: 'leave it out, or put text that begins with ! in quotes',
  },
  {
    of: 'UNEXPECTED_TOKEN',
    about: /at node end|Not a YAML token/,
    message: 'something stands here behind the end of a value',
    hint: IN_QUOTES,
  },
  {
    of: 'UNEXPECTED_TOKEN',
    about: /[,[\]{}]/,
    message: 'a comma or bracket stands here that nothing needs',
    hint: 'remove it',
  },
]
