import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { HearsayError } from '../../../errors.ts'
import type { ImportNotes } from '../import-notes.ts'

/** No note is larger; a parser takes a second for each 200 KB. */
const MOST_CHARACTERS = 2_000_000

/** Signs that a parser may have to look for the end of, in one piece of text between blank lines. */
const MOST_BRACKETS = 5_000

/**
 * A note as a tree of Markdown (CommonMark with GitHub's footnotes, tables and tasks), with what only Obsidian knows taken out of it first and told: comments (`%%…%%`), embeds
 * (`![[…]]`), and links to other notes (`[[Note|alias]]`), of which the words stay. Code is left as it is. Lines keep their numbers.
 *
 * @throws HearsayError `cannot-import` where it is too large, or nested so deep that no note is
 */
export function parseNote(text: string, name: string, notes: ImportNotes): Root {
  refuseBombs(text, name)
  const plain = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '')
  try {
    return treeOf(withoutObsidian(plain, notes))
  } catch (cause) {
    throw new HearsayError('cannot-import', 'its Markdown cannot be parsed: it is nested too deep', {
      path: name,
      cause,
    })
  }
}

const SYNTAX = [gfm(), frontmatter(['yaml'])]
/** Without what looks for addresses once more in text whose marks were written out: there they are no links. */
const TREE = [
  ...gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
  frontmatterFromMarkdown(['yaml']),
]

function treeOf(text: string): Root {
  return fromMarkdown(text, { extensions: SYNTAX, mdastExtensions: TREE })
}

function refuseBombs(text: string, name: string): void {
  const refuse = (message: string) =>
    new HearsayError('cannot-import', message, { path: name, hint: 'split it, or import the part that you need' })
  if (text.length > MOST_CHARACTERS)
    throw refuse(`the note has ${text.length} characters; one can have ${MOST_CHARACTERS}`)
  let brackets = 0
  for (const [index, line] of text.split('\n').entries()) {
    const [beginning = ''] = /^[ \t>*+-]*/.exec(line) ?? []
    const marks = beginning.replaceAll(' ', '').replace(/^([*-])\1*$/, '')
    if (marks.length > 40 || beginning.length > 240) throw refuse(`line ${index + 1} is nested too deep`)
    brackets = /^\s*$/.test(line) ? 0 : brackets + line.replace(/[^[\]<`*_|~!]/g, '').length
    if (brackets > MOST_BRACKETS) throw refuse(`line ${index + 1} has too many brackets and marks`)
  }
}

/** A comment, an embed, or a link to a note. */
const OBSIDIAN = /%%[^%]*(?:%(?!%)[^%]*)*%%|!?\[\[([^[\]\n]{1,1000})\]\]/g

function withoutObsidian(text: string, notes: ImportNotes): string {
  if (!/%%|\[\[/.test(text)) return text
  const code = codeIn(text)
  let next = 0
  return text.replace(OBSIDIAN, (found: string, inside: string | undefined, offset: number) => {
    while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next += 1
    if ((code[next]?.start ?? Number.POSITIVE_INFINITY) < offset + found.length) return found
    const at = { line: lineAt(text, offset) }
    if (inside === undefined) {
      notes.add('lost', 'a comment has no place', at, found)
      return found.replace(/[^\n]+/g, '')
    }
    if (found.startsWith('!')) {
      notes.add('lost', 'what is embedded from another file has no place', at, inside)
      return ''
    }
    notes.add('lost', 'a link to another note has no place; its words stay', at, inside)
    const [target = '', ...alias] = inside.replaceAll('\\|', '|').split('|')
    return (alias.join('|') || target.replace(/^#\^?/, '').replace(/#\^?/g, ' ')).replace(/[\\`*_[\]<>]/g, '\\$&')
  })
}

/** Where code and properties stand: nothing in them is a link. */
function codeIn(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  const open: Nodes[] = [treeOf(text)]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    const isCode = node.type === 'code' || node.type === 'inlineCode' || node.type === 'yaml'
    if (isCode && start !== undefined && end !== undefined) found.push({ start, end })
    if ('children' in node) for (const child of node.children) open.push(child)
  }
  return found.sort((a, b) => a.start - b.start)
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
