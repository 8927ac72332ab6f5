import { COUNTED, countedSoFar } from '../lists/counted-findings.ts'
import { useModel } from '../model/model-context.ts'
import { answerIn } from '../model/use-answer.ts'
import { Popup } from '../parts/popup.tsx'
import { viewOptions } from '../state/page-state.ts'
import { FINDING_WORDS, FINDINGS, type Finding } from '../words/findings-words.ts'

/** The answers about the whole dataset, each with how much it found. */
export function FindingsMenu() {
  const model = useModel()
  const { pane } = model.state.value
  const current = FINDINGS.find((each) => each === pane)
  const text = current === undefined ? 'Findings' : `Findings: ${FINDING_WORDS[current].name}`
  return (
    <Popup text={text} title="What there is to find in the whole dataset">
      {(close) => <FindingsList close={close} />}
    </Popup>
  )
}

/** Counts go on only while the list is open. Of a large dataset each takes its time: it is worked out when it is opened. */
function FindingsList({ close }: { readonly close: () => void }) {
  const model = useModel()
  const { pane } = model.state.value
  const session = model.session.value
  const view = viewOptions(model.state.value)
  const counts = session.isLarge ? undefined : countedSoFar((question) => answerIn(session, view, question, []).value)
  return (
    <ul class="menu findings">
      {FINDINGS.map((each) => (
        <li key={each}>
          <button
            type="button"
            aria-pressed={pane === each}
            onClick={() => {
              close()
              model.act({ type: 'show-pane', pane: pane === each ? 'record' : each })
            }}
          >
            <span class="finding-name">
              {FINDING_WORDS[each].name} {counts !== undefined && COUNTED[each] && <Count finding={each} of={counts} />}
            </span>
            <span class="hint">{FINDING_WORDS[each].hint}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

interface CountProps {
  readonly finding: Finding
  readonly of: ReadonlyMap<Finding, number | undefined>
}

function Count({ finding, of }: CountProps) {
  if (!of.has(finding)) {
    return (
      <span class="figure">
        <span role="img" aria-label="being counted">
          …
        </span>
      </span>
    )
  }
  const count = of.get(finding)
  return count === undefined ? null : <span class="figure">{FINDING_WORDS[finding].counted?.(count)}</span>
}
