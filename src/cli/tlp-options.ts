import { type Command, Option } from 'commander'
import { HearsayError, OUTLET_PREFIX, TLP_LEVELS, type Tlp, type Withheld } from '../index.ts'

/** How far what is written may travel. */
export interface TlpOptions {
  readonly tlp?: Tlp
  readonly keepNotes?: true
}

/** Adds the options that say so. @param byItself the level where none is asked for; without one, nothing is withheld */
export function addTlpOptions(command: Command, byItself?: Tlp): void {
  const level = new Option(
    '--tlp <level>',
    `withhold records marked above this level of the Traffic Light Protocol, notes, rationales and x- fields${byItself === undefined ? '' : `; ${byItself} where none is given`}`,
  ).choices(TLP_LEVELS)
  command.addOption(level).option('--keep-notes', 'keep notes, rationales and x- fields of what is not withheld')
}

/** @throws HearsayError `misuse` where notes are to be kept of which none would be left out */
export function requireLevel({ tlp, keepNotes }: TlpOptions): void {
  if (keepNotes !== true || tlp !== undefined) return
  throw new HearsayError('misuse', '--keep-notes goes with --tlp: without it, nothing is left out', {
    hint: 'add --tlp and a level, or leave --keep-notes out',
  })
}

/** An id that was asked for, or an outlet, as the dataset has it in which some are withheld. */
export function idAfter(withheld: Pick<Withheld, 'renamed'> | undefined, asked: string): string {
  const prefix = asked.startsWith(OUTLET_PREFIX) ? OUTLET_PREFIX : ''
  const id = asked.slice(prefix.length)
  return prefix + (withheld?.renamed.get(id) ?? id)
}
