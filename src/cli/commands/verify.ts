import { type Command, InvalidArgumentError } from 'commander'
import { type AnchorCheck, type CheckedAnchor, type OpenGraph, verifyAnchors, words } from '../../index.ts'
import { type AnswerOptions, addAnswerOptions, printJson, printText } from '../answer-options.ts'
import type { CommandContext } from '../command-context.ts'
import { loadGraph } from '../data.ts'
import { digestOfMedia, readTextFile } from '../desk/text-of-source.ts'
import { EXIT } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Terminal } from '../terminal.ts'
import { visibleValue } from '../visible-value.ts'
import { askedOf } from '../what-was-asked.ts'

/** `hearsay verify`: whether the anchors of sources hold in copies of their texts. */
export function verifyCommand(program: Command, { io, finish }: CommandContext): void {
  const command = program
    .command('verify')
    .summary('whether quoted passages stand in a copy of a document')
    .description(
      'Compares the digest of a document and every passage that its statements name with a copy of its text, and looks for what moved; exit status 1 if a passage moved or is not found.',
    )
    .requiredOption('--text <source=file>', 'a document and a copy of its text (UTF-8); may be repeated', collectTexts)
  addAnswerOptions(command)
  command
    .addHelpText('after', '\nExamples:\n  hearsay verify --text udit-2026-02-deepseek-v4=article.txt\n')
    .action(async ({ text, data, json, limit, fields }: AnswerOptions & { text: readonly Copy[] }) => {
      const graph = await loadGraph(io, data)
      const checks = await Promise.all(text.map(({ source, file }) => checkCopy(io, graph, { source, file })))
      if (json === true) printJson(io, checks, { single: checks.length === 1, limit, fields })
      else {
        printText(io, { graph, limit }, function* (terminal) {
          yield checks.map((check) => layOutCheck(visibleValue(check), terminal)).join('\n')
          yield askedOf(graph, {}, terminal)
        })
      }
      if (checks.some(lostSomething)) finish(EXIT.found)
    })
}

interface Copy {
  readonly source: string
  readonly file: string
}

function collectTexts(value: string, before: readonly Copy[] = []): Copy[] {
  const at = value.indexOf('=')
  if (at < 1 || at === value.length - 1) throw new InvalidArgumentError('Write SOURCE=FILE.')
  return [...before, { source: value.slice(0, at), file: value.slice(at + 1) }]
}

/** What a copy proves: of a picture or recording, which has no text, that it is the same to the byte. */
async function checkCopy(io: Io, graph: OpenGraph, { source, file }: Copy): Promise<AnchorCheck> {
  const bytesDigest = await digestOfMedia(io, file)
  if (bytesDigest === undefined) return verifyAnchors(graph, source, readTextFile(io, file))
  return verifyAnchors(graph, source, '', { bytesDigest })
}

function lostSomething({ anchors }: AnchorCheck): boolean {
  return anchors.some(({ state }) => state === 'moved' || state === 'orphaned')
}

/** The verdict on a copy, how many anchors hold, then each that does not. */
function layOutCheck(check: AnchorCheck, terminal: Terminal): string {
  const { source, digest, anchors } = check
  const others = STATES.flatMap((state) => anchors.filter((anchor) => anchor.state === state))
  return [
    terminal.lines([words.named(terminal.nameOf, source)]),
    terminal.wrap(words.COPY_LABELS[digest], '  '),
    terminal.wrap(words.anchorsInWords(check), '  '),
    others.length === 0 ? '' : `\n${terminal.each(others, (anchor) => layOutAnchor(anchor, terminal), '  ')}`,
  ].join('')
}

/** What needs a look, the most pressing first. */
const STATES = ['moved', 'orphaned', 'byEye', 'unprovable'] as const

function layOutAnchor(anchor: CheckedAnchor, { style, wrap }: Terminal): string {
  const state = style('yellow', words.ANCHOR_LABELS[anchor.state])
  return wrap(`${state}: ${anchor.statement}, ${words.anchorInWords(anchor)}`, '    ', '  ')
}
