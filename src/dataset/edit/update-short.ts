import { HearsayError } from '../../errors.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { Fields, InputFile } from '../raw-record.ts'
import { formatOf } from '../read/file-format.ts'
import { addToJson, replaceInJson } from './edit-json.ts'
import { lineNaming, lineSaying, lineWording, type SaidValue } from './edit-line.ts'
import { addToYaml, replaceInYaml } from './edit-yaml.ts'
import { readShort, type ShortContext, type ShortTarget, saidIn } from './short-records.ts'

/** A record that stands in the short form, and what it is to be. */
export interface ShortChange {
  readonly target: ShortTarget
  readonly context: ShortContext
  readonly after: Fields | undefined
}

/**
 * The text of a file with a record changed that stands in a line, or that has lines. As much as can stays short: marks and links first, then fields beside
 * the line, and of a claim that says more than a sentence can, a record of its own, which the line then names. What comes out is read again.
 *
 * @throws HearsayError `cannot-edit` where none of that says what is wanted
 */
export function updateShort(file: InputFile, { target, context, after }: ShortChange): string {
  for (const text of candidates(file, { target, context, after })) {
    if (says({ path: file.path, text }, { target, context, after })) return text
  }
  const hint =
    target.entry.kind === 'claim' && after === undefined
      ? 'take out the statements of its lines'
      : 'change the line by hand'
  const what = `${target.entry.kind} ${target.entry.record.id} stands in a line, which cannot be changed so that it says that and nothing else changes`
  throw new HearsayError('cannot-edit', what, { hint })
}

function* candidates(file: InputFile, { target, context, after }: ShortChange): Generator<string> {
  const { entry, item, source } = target
  const before = entry.record as unknown as Fields
  const lines = (source.value as Fields)['says'] as readonly SaidValue[]
  const withLine = (value: SaidValue | undefined) => {
    const at = Number(item?.path[1])
    const says =
      value === undefined
        ? lines.filter((_, index) => index !== at)
        : lines.map((each, index) => (index === at ? value : each))
    return replaceSource(file, target, { ...(source.value as Fields), says })
  }
  if (item === undefined) {
    if (after !== undefined) yield replaceSource(file, target, sourceValue(source.value as Fields, before, after))
    return
  }
  const kindOf = (id: string) => context.entries.find(({ record }) => record.id === id)?.kind
  const claim = context.entries.find(
    ({ kind, raw }) =>
      kind === 'claim' &&
      raw.short?.part === 'claim' &&
      raw.short.source === entry.raw.short?.source &&
      raw.short.path.join() === item.path.join(),
  )
  if (entry.kind === 'statement') {
    yield withLine(after && lineSaying(item, before, after, kindOf))
    // The line also words a claim, which then needs a record of its own.
    if (claim !== undefined && after === undefined)
      yield addClaim({ path: file.path, text: withLine(undefined) }, claim.record as unknown as Fields)
    if (claim !== undefined && after !== undefined) {
      yield addClaim(
        {
          path: file.path,
          text: withLine(
            lineSaying({ ...item, line: { ...item.line, id: undefined } }, { ...before, claim: '' }, after, kindOf),
          ),
        },
        claim.record as unknown as Fields,
      )
    }
  } else if (after !== undefined) {
    yield withLine(lineWording(item, after))
    yield addClaim({ path: file.path, text: withLine(lineNaming(item, String(before['id']))) }, after)
  }
}

function addClaim(file: InputFile, claim: Fields): string {
  return formatOf(file) === 'json' ? addToJson(file.text, 'claims', claim) : addToYaml(file.text, 'claims', claim)
}

function replaceSource(file: InputFile, { source, index }: ShortTarget, after: Fields): string {
  const replace = formatOf(file) === 'json' ? replaceInJson : replaceInYaml
  return replace(file.text, ['sources', index], [source.value as Fields, after])
}

/** A source as it is to be written: with its lines, with names where these mean the same, and without an id that is made. */
function sourceValue(written: Fields, before: Fields, after: Fields): Fields {
  const fields = Object.entries(after).flatMap(([field, value]) => {
    const isSame = canonicalJson(before[field] ?? null) === canonicalJson(value)
    if (isSame) return field in written ? [[field, written[field]]] : []
    return [[field, value]]
  })
  return { ...Object.fromEntries(fields), ...('says' in written ? { says: written['says'] } : {}) }
}

/** Whether a text says what is wanted, and all else as before. */
function says(file: InputFile, { target, context, after }: ShortChange): boolean {
  const before = saidIn(context.entries, { entry: target.entry, after })
  const files = context.files.map((each) => (each.path === file.path ? file : each))
  return saidIn(readShort(file, files).entries) === before
}
