import { nearest } from '../../algorithm/nearest-word.ts'
import type { FieldPath } from '../raw-record.ts'
import { shortened } from '../words.ts'
import type { Flaw, TextLocator } from './file-content.ts'
import { isMap, kindMeant } from './foreign.ts'
import { SECTION_LIST, SECTIONS, sectionOf } from './sections.ts'

/** A file whose top is not what a file begins with. */
export function notSections(top: unknown, foreign: boolean, at: TextLocator): Flaw {
  const [first] = Array.isArray(top) ? top.filter((item) => kindMeant(item) !== undefined) : [top]
  const kind = kindMeant(first)
  return {
    code: 'not-sections',
    offset: at.offset([]),
    message: foreign
      ? 'the file holds none of the sections of a dataset'
      : 'a file holds sections, each a list of records',
    hint: kind === undefined ? `begin with one of ${SECTION_LIST}` : `put what stands here below "${sectionOf(kind)}:"`,
  }
}

/** A section that is not a list. */
export function notAList(name: string, content: unknown, at: TextLocator): Flaw {
  const isRecord = isMap(content) && ('id' in content || kindMeant(content) !== undefined)
  return {
    code: 'not-a-list',
    offset: at.offset([name]),
    message: `"${name}" must be a list`,
    hint: isRecord ? 'put a dash before the first field of each record: "- id: …"' : 'put its records into a list',
  }
}

/** A field of a record on the level of sections. */
export function lostField(name: string, at: TextLocator): Flaw {
  const blanks = name === name.trim() ? '' : ', but for blanks that are no spaces'
  return {
    code: 'unknown-section',
    offset: at.offset([name], 'key'),
    message: `"${name.trim()}" is not indented, as the fields of a record are${blanks}`,
    hint: 'indent it like the fields above it',
  }
}

/** A section that is indented as a field of the manifest would be. */
export function sectionInManifest(path: FieldPath, at: TextLocator): Flaw {
  return {
    code: 'unknown-field',
    offset: at.offset(path, 'key'),
    message: `"${path.at(-1)}" is a section, and stands inside of the manifest`,
    hint: 'remove the blanks before it: sections are not indented',
  }
}

/** A name that no section has. */
export function unknownSection(name: string, at: TextLocator): Flaw {
  const near = nearest(name.toLowerCase(), SECTIONS.keys())
  return {
    code: 'unknown-section',
    offset: at.offset([name], 'key'),
    message: `unknown section "${shortened(name)}"`,
    hint: near === undefined ? `the sections are ${SECTION_LIST}` : `did you mean ${near}?`,
  }
}

/** Whether a name is nearly that of a section. */
export function isNearSection(name: string): boolean {
  return nearest(name.toLowerCase(), SECTIONS.keys()) !== undefined
}
