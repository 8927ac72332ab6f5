import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type CheckedProof, checkProof, HearsayError, type ProofFinding } from '../../index.ts'
import type { CommandContext } from '../command-context.ts'
import { loadPlacedData } from '../data.ts'
import { EXIT } from '../exit-codes.ts'
import { readInputText } from '../input.ts'
import type { Io } from '../io.ts'
import { visibleValue } from '../visible-value.ts'

/** `hearsay check`: whether an answer that carries its proof holds. */
export function checkCommand(program: Command, { io, finish }: CommandContext): void {
  program
    .command('check')
    .summary('whether an answer that carries its proof holds')
    .description(
      'Works everything out again from the records in a file of “export CLAIM --proof”: its hash, its records, each figure, the certificate. Exit status 1 where anything does not hold. What a file cannot prove is that its records are a true part of their dataset: with --data that is looked up too.',
    )
    .argument('<file>', 'a file that “hearsay export CLAIM --proof” wrote, or - for standard input')
    .option('--data <path>', 'the dataset that it is a part of: whether it gives the same file')
    .option('--json', 'print what was found as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay export v4-trained-on-blackwell-in-china --proof -o answer.json\n  hearsay check answer.json\n  hearsay check answer.json --data my-data\n',
    )
    .action(async (file: string, options: { readonly data?: string; readonly json?: boolean }) => {
      const text = file === '-' ? await readInputText(io) : readFile(io, file)
      const whole = options.data === undefined ? undefined : (await loadPlacedData(io, options.data)).graph
      const checked = checkProof(text, whole)
      io.out(options.json === true ? `${JSON.stringify(visibleValue(checked), null, 2)}\n` : inWords(checked))
      if (!checked.holds) finish(EXIT.found)
    })
}

/** @throws HearsayError `no-such-path` or `unreadable` */
function readFile(io: Io, file: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(resolve(io.cwd, file))
  } catch (cause) {
    throw new HearsayError('no-such-path', 'there is no such file, or it cannot be read', {
      path: file,
      hint: 'name a file that “hearsay export CLAIM --proof -o FILE” wrote',
      cause,
    })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new HearsayError('unreadable', 'it is no text in UTF-8', {
      path: file,
      hint: 'ask for the file again: some byte of it was changed',
      cause,
    })
  }
}

function inWords({ holds, findings, question }: CheckedProof): string {
  const asked = question === undefined ? '' : ` of ${visibleValue(question.claim)}`
  const verdict = holds ? `The answer${asked} holds.` : `The answer${asked} does not hold.`
  const trusted = findings.some(({ part }) => part === 'dataset')
    ? ''
    : 'Not looked at: whether the records are a true part of the dataset that it names (--data PATH), and whether the hash is the one that was published.\n'
  return `${verdict}\n${findings.map(lineOf).join('')}${trusted}`
}

function lineOf({ part, holds, says, at = [] }: ProofFinding): string {
  const places = at.map((each) => `      ${visibleValue(each)}\n`).join('')
  return `  ${holds ? 'holds' : 'FAILS'}  ${part}: ${visibleValue(says)}\n${places}`
}
