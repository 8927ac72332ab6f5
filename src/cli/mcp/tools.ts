import * as z from 'zod'

/** A question that an agent may ask, as the command line that answers it. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: z.ZodObject
  readonly argv: (input: Readonly<Record<string, unknown>>) => readonly string[]
}

const asOf = z.string().optional().describe('As of this date (EDTF)')
const without = z.array(z.string()).optional().describe('Ids to take away')
const claim = z.string().describe('Id of a claim')

/** Every tool that reads. Their descriptions have about a thousand tokens in all. */
export const TOOLS: readonly Tool[] = [
  tool(
    'find',
    'Full-text search over all records; an exact id first. Start here.',
    {
      text: z.string(),
      kind: z.enum(['claim', 'source', 'actor', 'topic', 'statement']).optional(),
      status: z.string().optional(),
      limit: z.number().int().min(1).max(50).optional(),
    },
    ({ text, kind, status, limit = 10 }) => [
      'find',
      ...option('kind', kind),
      ...option('status', status),
      ...option('limit', limit),
      ...of(text),
    ],
  ),
  tool(
    'same_claim',
    'Claims already there that say the same as a sentence, or nearly: ask before proposing a new one. Heed what differs.',
    { sentence: z.string(), limit: z.number().int().min(1).max(50).optional() },
    ({ sentence, limit = 8 }) => ['like', ...option('limit', limit), ...of(sentence)],
  ),
  tool('show', 'One record with all that it is linked to.', { id: z.string(), asOf, without }, ({ id, ...view }) => [
    'show',
    ...viewed(view),
    ...of(id),
  ]),
  tool(
    'trace',
    'Every line of sourcing of a claim, for and against, down to who said it.',
    { claim, asOf, without },
    asked('trace'),
  ),
  tool(
    'support',
    'How many independent origins stand behind a claim and against it, and how strong that is.',
    { claim, asOf, without },
    asked('support'),
  ),
  tool('status', 'What people judged a claim to be, when, and who disagrees.', { claim, asOf }, asked('status')),
  tool('why', 'The smallest sets of origins that make a claim stand.', { claim, asOf, without }, asked('why')),
  tool(
    'history',
    'Each change of status, corroboration and origins over time, with its cause.',
    { claim },
    asked('history'),
  ),
  tool(
    'weak_points',
    'On whom most rests: who takes most claims along when wrong.',
    { asOf, limit: z.number().int().min(1).max(100).optional() },
    ({ limit = 20, ...view }) => ['weak-points', ...option('limit', limit), ...viewed(view)],
  ),
  tool('conflicts', 'What cannot all be true.', { asOf }, (view) => ['conflicts', ...viewed(view)]),
  tool(
    'strengthens',
    'Which one new line of sourcing or identity would help a claim most.',
    { claim, asOf },
    asked('strengthens'),
  ),
  tool(
    'duplicates',
    'What may be there twice: claims, copied documents, people under two spellings. Tell a person; nothing is merged.',
    {},
    () => ['duplicates', '--limit=50'],
  ),
  tool(
    'suggest',
    'What a captured text may state and whom it has it from, by rules; check each against the text.',
    { source: z.string() },
    ({ source }) => ['suggest', ...of(source)],
  ),
]

type Input = Readonly<Record<string, unknown>>

function tool(name: string, description: string, shape: z.ZodRawShape, argv: Tool['argv']): Tool {
  const title = name.replaceAll('_', ' ')
  return { name, title, description, input: z.strictObject(shape), argv }
}

function asked(command: string): Tool['argv'] {
  return ({ claim: id, ...view }) => [command, ...viewed(view), ...of(id)]
}

function viewed({ asOf: date, without: ids }: Input): string[] {
  return [
    ...option('as-of', date),
    ...option('without', Array.isArray(ids) && ids.length > 0 ? ids.join(',') : undefined),
  ]
}

/** What is asked of, behind the options, so that nothing of it is read as one. */
function of(value: unknown): string[] {
  return ['--', String(value)]
}

function option(name: string, value: unknown): string[] {
  return value === undefined ? [] : [`--${name}=${String(value)}`]
}
