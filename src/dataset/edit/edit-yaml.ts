import { isMap, isSeq } from 'yaml'
import type { FieldPath, Fields } from '../raw-record.ts'
import { stringifySection } from '../write/write-yaml.ts'
import { editMap } from './edit-yaml-node.ts'
import { insertItem, removeItem, replaceValue } from './edit-yaml-parts.ts'
import { lineBreakOf } from './text-edit.ts'
import { YamlDraft } from './yaml-draft.ts'
import { fieldsOf, isFlow } from './yaml-parts.ts'

// Edits of YAML text: what is not changed keeps its bytes, its comments and its place.

/** The text with the record at a path changed; its fields that stay alike stay as they are written. */
export function replaceInYaml(text: string, path: FieldPath, [before, after]: readonly [Fields, Fields]): string {
  const draft = new YamlDraft(text)
  const node = draft.document.getIn(path, true)
  if (isMap(node)) editMap(draft, node, [before, after])
  return draft.result()
}

/** The text without the record at a path. */
export function removeFromYaml(text: string, [section, index]: FieldPath): string {
  const draft = new YamlDraft(text)
  const list = draft.document.get(section, true)
  if (isSeq(list)) removeItem(draft, list, Number(index))
  return draft.result()
}

/** The text with a record at the end of its section, which is added where there is none; the manifest is a section. */
export function addToYaml(text: string, section: string, record: Fields): string {
  const content = section === 'dataset' ? record : [record]
  const draft = new YamlDraft(text)
  const top = draft.document.contents
  const pair = isMap(top) ? fieldsOf(top).get(section) : undefined
  if (pair === undefined) {
    const newline = lineBreakOf(text)
    const gap = text.trim() === '' ? '' : newline.repeat(text.endsWith('\n') ? 1 : 2)
    draft.insert(text.length, gap + stringifySection(section, content).replaceAll('\n', newline))
  } else if (isSeq(pair.value) && pair.value.items.length > 0) {
    insertItem(draft, pair.value, { index: pair.value.items.length, value: record })
  } else replaceValue(draft, pair, { value: content, style: 'flow-lists', inFlow: isFlow(top) })
  return draft.result()
}
