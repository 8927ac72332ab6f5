import { COUNTED, type Counting } from '../lists/counted-findings.ts'
import { useModel } from '../model/model-context.ts'
import { useAnswer } from '../model/use-answer.ts'
import { Popup } from '../parts/popup.tsx'
import { FINDING_WORDS, FINDINGS, type Finding } from '../words/findings-words.ts'

/** The answers about the whole dataset, each with how much it found. */
export function FindingsMenu() {
  const model = useModel()
  const { pane } = model.state.value
  const current = FINDINGS.find((each) => each === pane)
  const text = current === undefined ? 'Findings' : `Findings: ${FINDING_WORDS[current].name}`
  return (
    <Popup text={text} title="What there is to find in the whole dataset">
      {(close) => (
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
                <FindingLine finding={each} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popup>
  )
}

function FindingLine({ finding }: { readonly finding: Finding }) {
  const { name, hint } = FINDING_WORDS[finding]
  const counted = COUNTED[finding]
  // Of a large dataset each takes its time: it is worked out when it is opened.
  const { isLarge } = useModel().session.value
  return (
    <>
      <span class="finding-name">
        {name} {counted !== undefined && !isLarge && <Count counting={counted} />}
      </span>
      <span class="hint">{hint}</span>
    </>
  )
}

function Count({ counting: { question, count } }: { readonly counting: Counting }) {
  const answer = useAnswer(question)
  if (answer.at === 'failed') return null
  return (
    <span class="figure">
      {answer.at === 'here' ? (
        count(answer.value)
      ) : (
        <span role="img" aria-label="being counted">
          …
        </span>
      )}
    </span>
  )
}
