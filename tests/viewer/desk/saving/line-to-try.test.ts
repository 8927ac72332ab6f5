import { expect, test } from 'vitest'
import { lineToTry } from '../../../../viewer/src/desk/saving/line-to-try.ts'
import { EMPTY_FORM, type Form, type Link } from '../../../../viewer/src/desk/state/form.ts'
import { openQuickGraph } from '../../../../viewer/src/library.ts'
import { CAPTURE, MILL, spanOf } from '../mill.ts'

const { reader } = openQuickGraph(MILL)
const tried = (form: Partial<Form>) =>
  lineToTry({
    ...{ source: 'gazette', quote: spanOf('the doors were locked'), of: CAPTURE, reader },
    form: { ...EMPTY_FORM, ...form },
  })

test('a form is tried as the line that it will be, with all that it names', () => {
  const [claim] = MILL.claims
  const links: Link[] = [
    { kind: 'record', id: 'valley-wire', label: 'Valley Wire', itself: false },
    { kind: 'unnamed', name: 'an official' },
  ]
  expect(tried({ sentence: 'It rained.', links })).toMatchObject({
    ...{ source: 'gazette', said: 'It rained.', names: ['valley-wire', 'an official'], added: [] },
    line: expect.stringMatching(/^It rained\. < .* < an official$/),
    fields: { anchor: expect.anything() },
  })
  expect(tried({ claim: claim?.id, sentence: 'Never mind.' })).toMatchObject({ said: claim?.id })
})

test('whoever has a name that no line can name comes with a record', () => {
  const links: Link[] = [{ kind: 'new', name: 'Jack < Jill' }]
  expect(tried({ sentence: 'It rained.', links })?.added).toEqual([expect.objectContaining({ name: 'Jack < Jill' })])
})
