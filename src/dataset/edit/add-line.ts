import type { Dataset } from '../../model/dataset.ts'
import { recordsOf } from '../../model/dataset.ts'
import { KIND_NAMES, type Kind } from '../../model/kinds.ts'
import type { InputFile } from '../raw-record.ts'
import { openFiles } from './rename-record.ts'
import { withLine } from './said-line.ts'

/** Files with a line more, and what it made. */
export interface LineAdded {
  readonly files: readonly InputFile[]
  /** The ids of the records that were not there before, by kind: in any case a statement. */
  readonly made: readonly { readonly kind: Kind; readonly id: string }[]
}

/**
 * The files of a dataset with a line in the short form at the end of what a document `says`. All else keeps its bytes. The whole is read again with it
 * before it is returned, so that a line that means nothing, or two things, is refused with its place.
 *
 * @throws DatasetError where the dataset is not valid, or would not be with the line
 * @throws HearsayError `unknown-id` where no document has the id, `cannot-edit` where it stands where no line can
 */
export function addLine(files: readonly InputFile[], source: string, line: string): LineAdded {
  const { readings, dataset } = openFiles(files)
  const { path, text } = withLine({ files, readings, dataset }, { source, line })
  const changed = files.map((each) => (each.path === path ? { path, text } : each))
  return { files: changed, made: newIn(dataset, openFiles(changed).dataset) }
}

function newIn(before: Dataset, after: Dataset): { kind: Kind; id: string }[] {
  return KIND_NAMES.flatMap((kind) => {
    const known = new Set(recordsOf(before, kind).map(({ id }) => id))
    return recordsOf(after, kind).flatMap(({ id }) => (known.has(id) ? [] : [{ kind, id }]))
  })
}
