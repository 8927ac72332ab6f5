import * as z from 'zod'
import { idSchema } from './fields.ts'

/** How an id went out of use. */
export const RETIREMENTS = ['renamed', 'merged'] as const

/** An id that is no longer in use, and what it leads to. */
export const retiredSchema = z
  .strictObject({
    id: idSchema.meta({ description: 'The old id, which no record may have again' }),
    became: idSchema.meta({ description: 'The id of the record that it leads to' }),
    how: z
      .enum(RETIREMENTS)
      .meta({ description: 'renamed: the same record under another id; merged: it is part of another' }),
  })
  .meta({ description: 'An id that is no longer in use, and what it leads to' })
