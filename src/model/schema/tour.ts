import * as z from 'zod'
import { idSchema, textSchema } from './fields.ts'

/** A view of the page, and what there is to see in it. */
export const tourStepSchema = z
  .strictObject({
    view: z
      .string()
      .regex(/^#[^\s#]*$/, 'take the part of the address of the page from # on, such as #show=everything')
      .meta({ description: 'The view: the part of the address of the page from # on' }),
    says: textSchema.meta({ description: 'A sentence that says what there is to see' }),
  })
  .meta({ description: 'A view of the page, and what there is to see in it' })

/** Views of the page in order, with a sentence each: a story that somebody tells with a dataset. */
export const tourSchema = z
  .strictObject({
    id: idSchema.meta({ description: 'What links call it; no two tours have the same' }),
    title: textSchema.meta({ description: 'What the tour is called' }),
    steps: z
      .array(tourStepSchema)
      .min(1, 'a tour has a step at least')
      .meta({ description: 'Views of the page in their order, with a sentence each' }),
  })
  .meta({ description: 'Views of the page in order, with a sentence each; no answer depends on it' })
