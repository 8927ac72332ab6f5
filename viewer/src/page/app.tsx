import { useEffect, useState } from 'preact/hooks'
import { mayLose } from '../edit/edits-made.ts'
import { LaterImport } from '../importing/later-import.ts'
import type { Problem } from '../library.ts'
import { DropZone } from '../load/drop-zone.tsx'
import { importing } from '../load/importing.ts'
import { followLive } from '../load/live.ts'
import { loadDataset } from '../load/load-dataset.ts'
import { openFiles } from '../load/open-files.ts'
import { OpeningContext } from '../load/opening-context.ts'
import type { Shown } from '../load/packed-data.ts'
import type { NamedFile } from '../load/read-files.ts'
import { TroubleDialog } from '../load/trouble-dialog.tsx'
import { followAddress, sayMissing, stateFromAddress, stateOfPart } from '../model/address.ts'
import { createModel } from '../model/create-model.ts'
import type { Model } from '../model/model.ts'
import { ModelContext } from '../model/model-context.ts'
import { openSession } from '../model/session.ts'
import { hasWebgl } from '../stage/webgl.ts'
import { LoadError } from './load-error.tsx'
import { Loading } from './loading.tsx'
import { Page } from './page.tsx'

type Phase =
  | { readonly at: 'loading'; readonly part: number | undefined }
  | { readonly at: 'failed'; readonly message: string; readonly problems: readonly Problem[] }
  | { readonly at: 'open'; readonly model: Model }

/** Loads the dataset, then shows the page; where it cannot, says what is wrong and where. Files take its place. */
export function App() {
  const [phase, setPhase] = useState<Phase>({ at: 'loading', part: undefined })
  useEffect(() => {
    start((part) => setPhase({ at: 'loading', part })).then(setPhase, (error: unknown) => {
      setPhase({ at: 'failed', message: error instanceof Error ? error.message : String(error), problems: [] })
    })
  }, [])
  const show = (dataset: Shown | undefined): boolean => {
    if (dataset === undefined || (phase.at === 'open' && !mayLose(phase.model))) return false
    if (phase.at === 'open') exchange(phase.model, dataset)
    else setPhase({ at: 'open', model: open(dataset) })
    return true
  }
  const take = (files: readonly NamedFile[]) => {
    void openFiles(files).then(show)
  }
  const model = phase.at === 'open' ? phase.model : undefined
  return (
    <OpeningContext.Provider value={take}>
      <PhaseContent phase={phase} />
      <DropZone take={take} />
      <TroubleDialog />
      {importing.value !== undefined && <LaterImport model={model} show={show} />}
    </OpeningContext.Provider>
  )
}

function PhaseContent({ phase }: { readonly phase: Phase }) {
  if (phase.at === 'loading') return <Loading part={phase.part} />
  if (phase.at === 'failed') return <LoadError message={phase.message} problems={phase.problems} />
  return (
    <ModelContext.Provider value={phase.model}>
      <Page />
    </ModelContext.Provider>
  )
}

/** The files that the page is served over concern nobody once another dataset was opened. */
let stopFollowing: () => void = () => undefined

async function start(report: (part: number | undefined) => void): Promise<Phase> {
  const loading = loadDataset(report)
  // The graphics are started meanwhile.
  hasWebgl()
  const loaded = await loading
  if (loaded.dataset === undefined) {
    // Fixed, the files make a dataset: then the page begins anew.
    followLive({ onDataset: () => location.reload(), onProblems: () => undefined }, undefined)
    return { at: 'failed', message: 'The dataset has problems.', problems: loaded.problems }
  }
  const model = open(loaded.dataset)
  const keepUp = (dataset: Shown) => {
    model.replaceSession(openSession(dataset), { steady: true })
  }
  const onProblems = (problems: readonly Problem[]) => {
    model.problems.value = problems
  }
  stopFollowing = followLive({ onDataset: keepUp, onProblems }, loaded.text)
  return { at: 'open', model }
}

function open(dataset: Shown): Model {
  const session = openSession(dataset)
  const { state, missing } = stateFromAddress(session, location.hash)
  const model = createModel(session, state)
  sayMissing(model, missing)
  followAddress(model)
  return model
}

/** Another dataset in place of the one shown; of a part that was taken away from a page, what it showed. */
function exchange(model: Model, dataset: Shown): void {
  stopFollowing()
  const session = openSession(dataset)
  model.replaceSession(session, { state: stateOfPart(session) })
  model.problems.value = []
  model.notice.value = `This is ${dataset.manifest.title}. It stays in this browser: a link does not carry it.`
}
