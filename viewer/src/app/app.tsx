import { useEffect, useState } from 'preact/hooks'
import { type Problem, parseDataset } from '../library.ts'
import { loadText } from '../load/load-dataset.ts'
import { followAddress, stateFromAddress } from './address.ts'
import { LoadError } from './load-error.tsx'
import { Loading } from './loading.tsx'
import { createModel, type Model } from './model.ts'
import { ModelContext } from './model-context.ts'
import { Page } from './page.tsx'
import { openSession } from './session.ts'

type Stage =
  | { readonly at: 'loading'; readonly part: number | undefined }
  | { readonly at: 'failed'; readonly message: string; readonly problems: readonly Problem[] }
  | { readonly at: 'open'; readonly model: Model }

/** Loads the dataset, then shows the page; where it cannot, says what is wrong and where. */
export function App() {
  const [stage, setStage] = useState<Stage>({ at: 'loading', part: undefined })
  useEffect(() => {
    start((part) => setStage({ at: 'loading', part })).then(setStage, (error: unknown) => {
      setStage({ at: 'failed', message: error instanceof Error ? error.message : String(error), problems: [] })
    })
  }, [])
  if (stage.at === 'loading') return <Loading part={stage.part} />
  if (stage.at === 'failed') return <LoadError message={stage.message} problems={stage.problems} />
  return (
    <ModelContext.Provider value={stage.model}>
      <Page />
    </ModelContext.Provider>
  )
}

async function start(report: (part: number | undefined) => void): Promise<Stage> {
  const loaded = await loadText(report)
  const { dataset, problems } = parseDataset([loaded])
  if (dataset === undefined) return { at: 'failed', message: 'The dataset has problems.', problems }
  const session = openSession(dataset)
  const { state, missing } = stateFromAddress(session, location.hash)
  const model = createModel(session, state)
  if (missing.length > 0) model.notice.value = `This link names what the dataset does not have: ${missing.join(', ')}.`
  followAddress(model)
  return { at: 'open', model }
}
