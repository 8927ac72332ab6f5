import { append } from '../../../algorithm/append.ts'
import type { FileContent, Flaw, TextLocator, TextRange } from '../file-content.ts'
import { isForeign } from '../foreign.ts'
import { EMPTY_CONTENT, readSections } from '../read-sections.ts'
import { SECTIONS } from '../sections.ts'
import { faultFlaw } from './causes.ts'
import { plainValue } from './plain-value.ts'
import { composeWhatCanBe } from './recover.ts'
import { strangeCharacters, withLineFeeds } from './yaml-text.ts'
import { treeLocator } from './yaml-tree.ts'

/** The records of a YAML file, and what is wrong with it as YAML. */
export function readYaml(text: string): FileContent {
  const { readable, flaws: strange } = strangeCharacters(withLineFeeds(text))
  const { document, warnings, flaws, broken } = composeWhatCanBe(readable)
  const everything: TextRange = [0, text.length]
  const tags = warnings.map(faultFlaw)
  const found: Flaw[] = [...strange, ...flaws, ...tags]
  if (document === undefined) {
    return { records: [], flaws: found, unread: broken, foreign: seemsForeign(readable) }
  }
  const { value, flaws: unfit, unread } = plainValue(document, readable)
  append(found, unfit)
  if (value === undefined) return { records: [], flaws: found, unread: [everything], foreign: false }
  const content = readSections(value, () => treeLocator(document, readable))
  if (content === EMPTY_CONTENT && found.length > 0) {
    return { records: [], flaws: found, unread: [everything], foreign: seemsForeign(readable) }
  }
  return { ...content, flaws: [...found, ...content.flaws], unread: [...broken, ...unread, ...content.unread] }
}

/** Finds values of a YAML text by path. What is broken in it is passed over as it was when it was read. */
export function locateInYaml(text: string): TextLocator {
  const { readable } = strangeCharacters(withLineFeeds(text))
  const { document } = composeWhatCanBe(readable)
  return document === undefined ? NOWHERE : treeLocator(document, readable)
}

const NOWHERE: TextLocator = { offset: () => 0, range: () => [0, 0], written: () => undefined, inside: () => 0 }

/** Whether a text that is no YAML was not meant to be data of ours, going by the names that are not indented. */
function seemsForeign(text: string): boolean {
  const names = [...text.matchAll(/^["']?([\w.-]+)["']?\s*:/gm)].map(([, name = '']) => [name, [{}]])
  return names.length > 0 && isForeign(Object.fromEntries(names), SECTIONS)
}
