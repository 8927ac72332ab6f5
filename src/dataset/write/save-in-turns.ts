import { writingInWaiting } from './file-in-waiting.ts'
import { refusing } from './save-file.ts'

/**
 * As `saveFile` of what takes long to make, and returns whether the file was saved: after each part everything else that waits has its turn,
 * and the save may be given up.
 *
 * @param givenUp settles when the file is no longer wanted; then what was there before is still there, and nothing lies beside it
 * @throws HearsayError `unwritable` where not all could be written; what was there before is still there
 */
export async function saveInTurns(
  path: string,
  parts: Iterable<string | Uint8Array>,
  givenUp: Promise<void>,
): Promise<boolean> {
  let isWanted = true
  givenUp.then(() => {
    isWanted = false
  })
  const steps = writingInWaiting(path, parts)
  for (;;) {
    const step = refusing(path, () => steps.next())
    await nextTurn()
    if (!isWanted) {
      if (step.done === true) step.value.drop()
      else steps.return(undefined as never)
      return false
    }
    if (step.done !== true) continue
    refusing(path, step.value.place)
    return true
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
