import { type Finding, type RuleCount, words } from '../library.ts'
import { useAnswer } from '../model/use-answer.ts'
import { Answered } from '../parts/answered.tsx'
import { LongList } from '../parts/long-list.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Pane } from './pane.tsx'

/** What a careful reader would object to, rule by rule. */
export function AuditPane() {
  const answer = useAnswer('audit')
  return (
    <Pane title="Audit" lead="What a careful reader would object to. Each rule says why it matters and how to fix it.">
      <Answered answer={answer}>
        {({ findings, rules, errors, warnings }) => (
          <>
            <p class="pane-sum">{words.auditInWords({ errors, warnings })}.</p>
            {rules
              .filter(({ found }) => found > 0)
              .map((rule) => (
                <RuleEntry key={rule.code} rule={rule} findings={findings.filter(({ code }) => code === rule.code)} />
              ))}
            <Clean rules={rules.filter(({ found }) => found === 0)} />
          </>
        )}
      </Answered>
    </Pane>
  )
}

/** What was looked for and not found. */
function Clean({ rules }: { readonly rules: readonly RuleCount[] }) {
  if (rules.length === 0) return null
  return (
    <details class="rule">
      <summary>{words.counted(rules.length, 'rule')} found nothing</summary>
      <ul class="plain-list">
        {rules.map(({ code, what }) => (
          <li key={code}>{words.upperFirst(what)}</li>
        ))}
      </ul>
    </details>
  )
}

function RuleEntry({ rule, findings }: { readonly rule: RuleCount; readonly findings: readonly Finding[] }) {
  const { why, fix, severity } = rule
  return (
    <details class="rule">
      <summary>
        {words.ruleInWords(rule)}
        {severity === 'error' && <span class="badge">contradiction</span>}
      </summary>
      <p class="note">{why}</p>
      <p class="note">How to fix it: {fix}</p>
      <LongList items={findings} keyOf={({ record, field, message }) => `${record} ${field} ${message}`}>
        {({ record, message, evidence }) => (
          <>
            <RecordLink id={record} />
            <p class="manner">{message}</p>
            {evidence.length > 0 && (
              <details class="others">
                <summary>{words.counted(evidence.length, 'record')} behind it</summary>
                <ul>
                  {evidence.map((id) => (
                    <li key={id}>
                      <RecordLink id={id} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )}
      </LongList>
    </details>
  )
}
