import * as z from 'zod'
import { bookkeeping, idListSchema, idSchema, textSchema } from './fields.ts'
import { retiredSchema } from './retired.ts'
import { tourSchema } from './tour.ts'

/** What a dataset says about itself. */
export const manifestSchema = z
  .strictObject({
    format: z
      .literal(1, { error: 'the format that this version reads is 1' })
      .meta({ description: 'The version of the format: 1' }),
    id: idSchema,
    title: textSchema.meta({ description: 'What the dataset is called' }),
    description: textSchema.optional().meta({ description: 'What it holds, and for whom' }),
    license: textSchema.optional().meta({ description: 'Its licence, as an SPDX id' }),
    curators: idListSchema.optional().meta({ description: 'The actors who keep it' }),
    tours: z.array(tourSchema).optional().meta({ description: 'Guided tours of the page, which no answer reads' }),
    retired: z
      .array(retiredSchema)
      .optional()
      .meta({ description: 'Ids that are no longer in use, and what they lead to' }),
    ...bookkeeping,
  })
  .meta({ description: 'What a dataset says about itself' })
