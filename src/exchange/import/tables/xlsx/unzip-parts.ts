import { unzipSync } from 'fflate'
import { HearsayError } from '../../../../errors.ts'

/** More than this no part of a spreadsheet, and no spreadsheet, is unpacked: 64 and 256 MiB. */
const [LARGEST_PART, LARGEST_WHOLE] = [64 * 1024 * 1024, 256 * 1024 * 1024]

/** So many times its packed size a large part may be: text packs well, and what packs better is made to. */
const MOST_PACKED = 500

/** A spreadsheet whose parts are more is none that a person made. */
const MOST_PARTS = 10_000

/**
 * The texts of a packed file’s parts that are wanted, by path. What it declares of their sizes is held against limits before anything is unpacked, and
 * nothing is unpacked beyond it.
 *
 * @throws HearsayError `cannot-import` where it is damaged or a bomb
 */
export function unzipParts(bytes: Uint8Array, isWanted: (path: string) => boolean, name: string): Map<string, string> {
  let [whole, count] = [0, 0]
  const parts = unpacked(name, () =>
    unzipSync(bytes, {
      filter: ({ name: path, size, originalSize }) => {
        if (++count > MOST_PARTS) throw bomb(name)
        if (!isWanted(path)) return false
        whole += originalSize
        const isPackedTooWell = originalSize > 1_000_000 && originalSize > size * MOST_PACKED
        if (originalSize > LARGEST_PART || whole > LARGEST_WHOLE || isPackedTooWell) throw bomb(name)
        return true
      },
    }),
  )
  const decoder = new TextDecoder()
  return new Map(Object.entries(parts).map(([path, part]) => [path, decoder.decode(part)]))
}

function unpacked(name: string, unpack: () => Record<string, Uint8Array>): Record<string, Uint8Array> {
  try {
    return unpack()
  } catch (cause) {
    if (cause instanceof HearsayError) throw cause
    throw new HearsayError('cannot-import', 'The spreadsheet is damaged: it cannot be unpacked.', {
      path: name,
      hint: 'open it in a spreadsheet program and save it again as .xlsx or .csv',
      cause,
    })
  }
}

function bomb(name: string): HearsayError {
  return new HearsayError('cannot-import', 'The spreadsheet unpacks to more than any spreadsheet of a person does.', {
    path: name,
    hint: 'save the sheet that you need as .csv',
  })
}
