import type { Line } from '../../answers/line-file.ts'
import { changeOfForm, type Saying } from './change-of-form.ts'

/** The line that a form amounts to, with what is needed to know what would come of it. */
export function lineToTry(saying: Saying): Line | undefined {
  const { changes } = changeOfForm(saying)
  const said = changes.findLast((change) => change.do === 'say')
  if (said?.do !== 'say') return undefined
  const { claim, sentence, links } = saying.form
  return {
    source: said.source,
    line: said.line,
    fields: said.fields ?? {},
    added: changes.flatMap((change) => (change.do === 'add' ? [change.record] : [])),
    said: claim ?? sentence,
    names: links.flatMap((link) => (link.kind === 'record' ? [link.id] : [link.name])),
  }
}
