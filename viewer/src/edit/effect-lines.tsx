import { useModel } from '../model/model-context.ts'
import { effectInWords } from '../words/edit-words.ts'
import { labelOf } from '../words/labels.ts'
import type { Form } from './form/form.ts'

/** What saving would make of the claims that the record is about: "For: 26 documents → 1 origin …". */
export function EffectLines({ form }: { readonly form: Form }) {
  const { reader } = useModel().session.value.open
  const claims = Object.entries(form.tried.value?.claims ?? {}).flatMap(([id, { before, after }]) =>
    after === undefined ? [] : [{ id, lines: effectInWords(before, after) }],
  )
  return (
    <div class="form-effect" role="status">
      {claims.map(({ id, lines }) => (
        <div key={id}>
          <p class="eyebrow">{reader.kindOf(id) === undefined ? 'This claim' : labelOf(reader, id)}</p>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
    </div>
  )
}
