import { HearsayError } from '../../errors.ts'
import type { InputFile } from '../raw-record.ts'
import { readRecords } from '../read/formats.ts'
import { formatFiles } from '../shorthand/format-file.ts'
import { type FixedWord, fixWords } from './fix-words.ts'

/** Files with what could be mended without asking, and what that was. */
export interface FixedFiles {
  readonly files: readonly InputFile[]
  /** Words that were put in the place of wrong ones, in the order of the files. */
  readonly fixed: readonly FixedWord[]
  /** The paths of files that were laid out, with the ids that are needed. */
  readonly laidOut: readonly string[]
}

/**
 * The files of a dataset with what is wrong mended where there is only one way: words that name nothing and are nearly one that does, the ids that are
 * needed, and the order and layout of `formatFile`. Never one of two. What a record says stays.
 *
 * @param chosen the paths of the files that may change; by default all
 */
export function fixFiles(
  files: readonly InputFile[],
  chosen: readonly string[] = files.map(({ path }) => path),
): FixedFiles {
  const { files: mended, fixed } = fixWords(files, (path) => chosen.includes(path))
  const whole = mended.filter((file) => chosen.includes(file.path) && readRecords(file).whole)
  const after = laidOutWhereSafe(
    mended,
    whole.map(({ path }) => path),
  )
  const laidOut = after.flatMap(({ path, text }, index) => (text === mended[index]?.text ? [] : [path]))
  return { files: after, fixed, laidOut }
}

/** Files laid out, but for those that cannot be without losing something. */
function laidOutWhereSafe(files: readonly InputFile[], chosen: readonly string[]): readonly InputFile[] {
  try {
    return formatFiles(files, chosen)
  } catch (error) {
    const unsafe = error instanceof HearsayError && error.code === 'cannot-edit' ? error.path : undefined
    if (unsafe === undefined || !chosen.includes(unsafe)) throw error
    return laidOutWhereSafe(
      files,
      chosen.filter((path) => path !== unsafe),
    )
  }
}
