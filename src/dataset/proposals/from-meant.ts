import { everyRecord } from '../../model/dataset.ts'
import { likelyType } from '../shorthand/actor-type.ts'
import { descriptorIn } from '../shorthand/anonymous.ts'
import { idOfName } from '../shorthand/made-id.ts'
import { besideOf, type NewBeside, type StatementContext } from './known-names.ts'
import { refusedDraft } from './refused-draft.ts'

/** Whom it has it from: by ids, or by names that the text has. @throws HearsayError `bad-option` */
export function fromMeant(
  names: unknown,
  context: StatementContext,
): { ids: string[]; beside: NewBeside[]; warnings: string[] } {
  if (!Array.isArray(names) || names.some((name) => typeof name !== 'string'))
    throw refusedDraft('from', '"from" is a list of ids, or of names as they are printed')
  const found = { ids: [] as string[], beside: [] as NewBeside[], warnings: [] as string[] }
  for (const name of names as string[]) {
    const { id, beside, warning } = oneMeant(name.trim(), context)
    if (!found.ids.includes(id)) found.ids.push(id)
    for (const each of beside) found.beside.push(each)
    if (warning !== undefined) found.warnings.push(warning)
  }
  return found
}

function oneMeant(
  name: string,
  { dataset, known, source, text }: StatementContext,
): { id: string; beside: NewBeside[]; warning?: string | undefined } {
  const record = [...everyRecord(dataset)].find((each) => each.record.id === name)
  if (record !== undefined) {
    const printed = record.kind === 'actor' && record.record.anonymous !== true ? record.record.name : undefined
    const warning =
      printed === undefined || isIn(text, printed) ? undefined : `the text does not have the name “${printed}”`
    return { id: name, beside: [], warning }
  }
  if (known.proposed.get(name)?.kind === 'actor') return { id: name, beside: besideOf(known, name) }
  if (!isIn(text, name))
    throw refusedDraft(
      'from',
      `“${name}” is no id, and the text does not have that name`,
      'write whom it has it from as the text does',
    )
  const meant = known.actors.findWhole(name)
  const [only] = meant
  if (meant.length > 1)
    throw refusedDraft('from', `“${name}” may be ${meant.join(' or ')}`, 'write the id of the one that is meant')
  if (only !== undefined) return { id: only, beside: besideOf(known, only) }
  const near = known.actors.near(name)
  const warning = near === undefined ? undefined : `“${name}” is new, and nearly ${known.actors.name(near)} (${near})`
  return { ...newActor(name, { known, source }), warning }
}

function newActor(
  name: string,
  { known, source }: Pick<StatementContext, 'known' | 'source'>,
): { id: string; beside: NewBeside[] } {
  const unnamed = descriptorIn(name)
  const id = known.ids.take(unnamed === undefined ? idOfName(name) : `${source}.${idOfName(name)}`)
  const record =
    unnamed === undefined
      ? { id, name, type: likelyType(name) }
      : {
          id,
          name,
          type: unnamed.isGroup ? 'group' : 'person',
          anonymous: true,
          ...(unnamed.count === undefined ? {} : { count: unnamed.count }),
        }
  return { id, beside: [{ kind: 'actor', record }] }
}

function isIn(text: string, name: string): boolean {
  return plain(text).includes(plain(name))
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase()
}
