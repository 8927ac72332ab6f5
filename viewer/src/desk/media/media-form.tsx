import { useState } from 'preact/hooks'
import { problemWords } from '../../words/desk-words.ts'
import type { DeskDocuments } from '../saving/desk-documents.ts'
import { anchorOf, numbersIn, type Region, type Stretch } from './place.ts'

interface FormProps {
  readonly documents: DeskDocuments
  readonly source: string
  readonly format: string
  readonly place: Region | Stretch | undefined
  readonly onPlace: (place: Region | Stretch | undefined) => void
}

/** What is shown or said at a place, as one line, and the place in figures for whoever does not draw. */
export function MediaForm({ documents, source, format, place, onPlace }: FormProps) {
  const [line, setLine] = useState('')
  const [told, setTold] = useState('')
  const [isWrong, setWrong] = useState(false)
  const isPicture = format === 'image'
  const count = isPicture ? 4 : 2
  const save = async () => {
    const anchor = anchorOf(place)
    const fields = anchor === undefined ? {} : { fields: { anchor } }
    const answer = await documents.change({ changes: [{ do: 'say', source, line: line.trim(), ...fields }] })
    if (answer.state === 'done') {
      setLine('')
      onPlace(undefined)
    }
    setTold(toldOf(answer, line.trim()))
  }
  return (
    <form
      class="desk-form"
      aria-label="What it shows or says"
      onSubmit={(event) => {
        event.preventDefault()
        if (line.trim() !== '' && !isWrong) void save()
      }}
    >
      <div class="desk-sentence">
        <label for="media-line">What it shows or says</label>
        <input
          id="media-line"
          type="text"
          autocomplete="off"
          value={line}
          placeholder="sentence < who | marks"
          onInput={({ currentTarget }) => setLine(currentTarget.value)}
        />
      </div>
      <div class="desk-sentence">
        <label for="media-place">
          {isPicture ? 'Where in it: left, top, width, height, in per cent' : 'When: from and to, in seconds'}
        </label>
        <input
          id="media-place"
          type="text"
          autocomplete="off"
          key={place?.join()}
          defaultValue={place?.join(', ') ?? ''}
          aria-invalid={isWrong}
          onChange={({ currentTarget: { value } }) => {
            const numbers = numbersIn(value, count)
            setWrong(value.trim() !== '' && numbers === undefined)
            if (numbers !== undefined || value.trim() === '') onPlace(numbers as Region | Stretch | undefined)
          }}
        />
        {isWrong && (
          <p class="desk-warning">
            Write {isPicture ? 'four figures, as 10, 20, 30, 40' : 'two figures, as 65, 70.5'}, or nothing.
          </p>
        )}
      </div>
      <p class="desk-hint">
        {isPicture ? 'Draw around a part of the picture, or write it here' : 'Mark it while it plays, or write it here'}
        ; without a place the whole is meant.
      </p>
      <p class="desk-actions">
        <button type="submit" class="button pressed" disabled={line.trim() === '' || isWrong}>
          Save
        </button>
      </p>
      <p role="status">{told}</p>
    </form>
  )
}

function toldOf(answer: Awaited<ReturnType<DeskDocuments['change']>>, line: string): string {
  if (answer.state === 'done') return `Saved: ${line}`
  if (answer.state === 'conflict') return 'Not saved: somebody else changed this meanwhile.'
  const problems = answer.state === 'refused' ? answer.problems : [answer]
  return `Not saved: ${problems.map(problemWords).join(' ')}`
}
