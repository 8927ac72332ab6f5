import { useEffect, useRef, useState } from 'preact/hooks'
import type { DateOrder } from '../library.ts'
import { type Importing, importing } from '../load/importing.ts'
import { parseFiles } from '../load/load-dataset.ts'
import { trouble } from '../load/open-files.ts'
import type { Shown } from '../load/packed-data.ts'
import { readForeign } from '../load/read-foreign.ts'
import type { Model } from '../model/model.ts'
import { Segmented } from '../parts/segmented.tsx'
import { Adding } from './adding.tsx'
import { datasetFileOf } from './dataset-of-import.ts'
import { hasUnclearDates, importHead, importTold } from './import-told.ts'
import { ToldList } from './told-list.tsx'

interface Props {
  readonly model: Model | undefined
  /** Opens a dataset in place of what is shown; whether that was wanted. */
  readonly show: (dataset: Shown) => boolean
}

/** What a file of another program is, what is made of it and what is not, and what shall become of it. */
export function ImportDialog(props: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const now = importing.value
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog ref={dialog} class="trouble importing" aria-labelledby="importing-title" onClose={close}>
      {now !== undefined && <Preview key={now.file} now={now} {...props} />}
    </dialog>
  )
}

function close(): void {
  importing.value = undefined
}

function Preview({ now, model, show }: Props & { readonly now: Importing }) {
  const { file, imported, dates } = now
  const [isAdding, setAdding] = useState(false)
  const isEmpty = imported.records.length === 0
  const open = async () => {
    const { dataset, problems } = await parseFiles([datasetFileOf(imported)])
    if (dataset !== undefined) {
      if (show(dataset)) close()
      return
    }
    close()
    trouble.value = { title: `${imported.name} cannot be opened`, problems }
  }
  return (
    <>
      <h2 id="importing-title">{importHead(imported)}</h2>
      {(dates !== undefined || hasUnclearDates(imported)) && <Dates file={file} dates={dates} />}
      <ToldList told={importTold(imported)} />
      {isAdding && model !== undefined && <Adding model={model} imported={imported} done={close} />}
      <p class="actions">
        {!isEmpty && (
          <button type="button" class="button" onClick={() => void open()}>
            Open it
          </button>
        )}
        {!isEmpty && !isAdding && model !== undefined && !model.session.value.isLarge && (
          <button type="button" class="button" onClick={() => setAdding(true)}>
            Add to what is open…
          </button>
        )}
        <button type="button" class="button quiet" onClick={close}>
          Close
        </button>
      </p>
      <p class="note">Nothing leaves this browser, and nothing is written before you say so.</p>
    </>
  )
}

const ORDERS = [
  { value: 'day-first', text: 'Day first', hint: '03/04/2026 is the 3rd of April' },
  { value: 'month-first', text: 'Month first', hint: '03/04/2026 is the 4th of March' },
] as const

/** Reads the file again, once it is said which comes first in its dates. */
function Dates({ file, dates }: Pick<Importing, 'file' | 'dates'>) {
  const choose = async (order: DateOrder) => {
    const read = await readForeign(file, order)
    if (!('why' in read) && importing.peek()?.file === file) importing.value = read
  }
  return (
    <div class="dates">
      Dates such as 03/04/2026 have{' '}
      <Segmented<DateOrder | ''>
        name="Which comes first in dates"
        chosen={dates ?? ''}
        choices={ORDERS}
        choose={(order) => order !== '' && void choose(order)}
      />
    </div>
  )
}
