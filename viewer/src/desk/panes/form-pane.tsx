import { problemWords } from '../../words/desk-words.ts'
import { labelOf } from '../../words/labels.ts'
import type { DeskWork } from '../saving/desk-work.ts'
import { type FormField, fieldOf } from '../saving/problem-field.ts'
import type { DeskModel } from '../state/desk-model.ts'
import type { TriedNow } from '../state/use-tried.ts'
import { AnswerLine } from './answer-line.tsx'
import { FromField } from './from-field.tsx'
import { LikeList } from './like-list.tsx'
import { MarksField } from './marks-field.tsx'
import { NotSaved } from './not-saved.tsx'
import { Problems } from './problems.tsx'
import { QuoteInHand } from './quote-in-hand.tsx'
import { SentenceField } from './sentence-field.tsx'

interface FormProps {
  readonly desk: DeskModel
  readonly work: DeskWork
  readonly tried: TriedNow
}

/** What is said of the quote in hand: the sentence, the claims that may say it already, from whom, and marks. */
export function FormPane({ desk, work, tried }: FormProps) {
  const { state, form, reader } = desk
  const { quote, wrong } = state.value
  const problems = tried.value !== undefined && 'problems' in tried.value ? tried.value.problems : []
  const nameOf = (id: string) => labelOf(reader.value, id)
  const isOf = (field: FormField, other: FormField) => JSON.stringify(field) === JSON.stringify(other)
  const of = (field: FormField) =>
    problems.filter((problem) => isOf(fieldOf(problem, form.value, nameOf), field)).map(problemWords)
  const told = problems.map(problemWords)
  return (
    <section class="desk-form" aria-label="What it says">
      <NotSaved desk={desk} />
      <QuoteInHand desk={desk} />
      <Problems all={of('quote')} />
      <SentenceField desk={desk} problems={of('sentence')} />
      <AnswerLine tried={tried.value} />
      <LikeList desk={desk} />
      <FromField desk={desk} problems={(link) => of({ link })} />
      <MarksField desk={desk} work={work} />
      <Problems all={of('marks')} />
      <Problems all={wrong.filter((each) => !told.includes(each))} />
      <p class="desk-actions">
        <button type="button" class="button pressed" disabled={quote === undefined} onClick={() => work.save()}>
          Save, and on
        </button>
        <button type="button" class="button" onClick={() => work.undo()}>
          Undo the last
        </button>
      </p>
    </section>
  )
}
