import type { Command } from 'commander'
import { HearsayError, jsonParts, words } from '../../index.ts'
import type { CommandContext } from '../command-context.ts'
import { type Layout, openLayout } from '../terminal.ts'

/** `hearsay glossary`: what the words of answers mean, and what the field calls them. */
export function glossaryCommand(program: Command, { io }: CommandContext): void {
  program
    .command('glossary')
    .summary('what the words of answers mean, and what the field calls them')
    .description('Explains a word, or all of them: terms of answers, and codes of the format and of --json.')
    .argument('[term...]', 'a term or a code; every term if none is given')
    .option('--json', 'print the entries as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay glossary origin\n  hearsay glossary anonymousGroup\n  hearsay glossary independent route\n',
    )
    .action((term: readonly string[], { json }: { json?: boolean }) => {
      const entry = term.length === 0 ? undefined : entryOf(term.join(' '))
      if (json === true) io.out(jsonParts(entry ?? words.GLOSSARY))
      else io.out(entry === undefined ? layOutAll(openLayout(io)) : layOutEntry(entry, openLayout(io)))
    })
}

function entryOf(term: string): words.GlossaryEntry {
  const { entry, nearest } = words.lookUp(term)
  if (entry !== undefined) return entry
  throw new HearsayError('unknown-term', `the glossary has no "${term}"`, {
    hint: nearest === undefined ? '"hearsay glossary" lists every term' : `did you mean "${nearest}"?`,
  })
}

function layOutAll({ style, wrap }: Layout): string {
  return words.GLOSSARY.map(({ title, entries }) => {
    const lines = entries.map(({ term, means }) => wrap(`${style('bold', term)}: ${means}`, '    ', '  '))
    return `${style(['bold', 'cyan'], title)}\n${lines.join('')}`
  }).join('\n')
}

function layOutEntry({ term, also, means, field }: words.GlossaryEntry, { style, wrap }: Layout): string {
  const lines = field.map(({ source, term: theirs, note }) => {
    const { name, url } = words.GLOSSARY_SOURCES[source]
    const what = `${name}: ${theirs}${note === undefined ? '' : ` (${note})`}`
    return `${wrap(what, '      ', '    ')}${wrap(style('dim', url), '      ')}`
  })
  return [
    `${style('bold', term)}\n`,
    wrap(means, '  '),
    `  What the field calls it:\n${lines.join('')}`,
    also.length === 0 ? '' : wrap(`Also: ${also.join(', ')}`, '    ', '  '),
  ].join('')
}
