import * as z from 'zod'

/** What is kept beside the text of a capture. */
export const keptCaptureSchema = z.object({
  /** The document that it is of. */
  source: z.string(),
  digest: z.string(),
  format: z.enum(['html', 'mhtml', 'markdown', 'text', 'pdf', 'image', 'audio', 'video']),
  /** When it was captured: a date-time. */
  captured: z.string(),
  /** Where it was got from: an address or the name of a file. */
  from: z.string(),
  /** The name of the file that was captured, as it is kept beside. */
  original: z.string(),
  folds: z.array(z.object({ start: z.number(), end: z.number() })),
  pages: z.array(z.object({ label: z.string(), start: z.number() })),
  metadata: z.record(z.string(), z.unknown()),
  notes: z.array(z.string()),
  /** How large a picture is, and how long a recording lasts. */
  media: z
    .object({ width: z.number().optional(), height: z.number().optional(), seconds: z.number().optional() })
    .optional(),
})

/** A capture as it is kept: what is known of it, without its text. */
export type KeptCapture = z.infer<typeof keptCaptureSchema>
