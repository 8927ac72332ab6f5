import { useContext, useRef } from 'preact/hooks'
import { FOREIGN_FILES } from './importing.ts'
import { OpeningContext } from './opening-context.ts'
import { SNAPSHOT_FILE } from './packed-data.ts'
import { chosenFiles, DATASET_FILES } from './read-files.ts'

/** Opens files of a dataset from this machine; nothing leaves it. */
export function OpenButton() {
  const take = useContext(OpeningContext)
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        class="button quiet"
        title="A dataset from this machine: .json, .yaml or .jsonl, or a snapshot; or a file of another program, such as a sheet or a library. It stays in this browser."
        onClick={() => field.current?.click()}
      >
        Open…
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        accept={[...DATASET_FILES, SNAPSHOT_FILE, ...FOREIGN_FILES].join(',')}
        aria-label="Dataset files"
        onChange={({ currentTarget }) => {
          take(chosenFiles(currentTarget.files))
          currentTarget.value = ''
        }}
      />
    </>
  )
}
