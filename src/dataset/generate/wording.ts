import type { Dice } from './dice.ts'

/** So many words, the first of the list more often. */
export function words(dice: Dice, count: number): string {
  let text = ''
  for (let at = 0; at < count; at += 1) text += `${at === 0 ? '' : ' '}${WORDS[dice.skewed(WORDS.length, 2)]}`
  return text
}

/** The name of a person, place or firm that there is not: another number, another name. */
export function nameOf(number: number): string {
  let name = ''
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    name += SYLLABLES[rest % SYLLABLES.length]
  }
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A sentence that could be true or false: with words that many share, and a name that few do. */
export function sentence(dice: Dice, names: number): string {
  const subject = `${nameOf(dice.skewed(names, 3))}'s ${words(dice, 2)}`
  return `${subject} ${dice.pick(VERBS)} the ${words(dice, 3)} of ${nameOf(dice.skewed(names, 3))}`
}

const VERBS = [
  'depends on',
  'belongs to',
  'was moved to',
  'was sold to',
  'was kept from',
  'was shown to',
  'was paid for by',
  'failed because of',
  'was hidden in',
] as const

const WORDS =
  `minister port cargo vessel plant reactor turbine bridge ballot clinic vaccine trial patient fund bank transfer invoice shell company
contract tender court judge prosecutor leak archive satellite image convoy depot missile drone radar border crossing refugee camp aid
harvest grain price index inflation wage strike union mine copper lithium battery chip factory export licence embargo customs broker
laboratory sample virus strain genome journal author retraction dataset audit report model training cluster server breach password email`.split(
    /\s/,
  )

const SYLLABLES = 'ka ri mo ten sa lu vor na be shi dal go ra mi zu el fa nor ti qua'.split(' ')
