import { type CallToolResult, McpServer } from '@modelcontextprotocol/server'
import * as z from 'zod'
import { DatasetError, formatProblems, HearsayError } from '../../index.ts'
import type { Run } from '../command-context.ts'
import { loadPlacedData } from '../data.ts'
import { formatError } from '../format-error.ts'
import type { Io } from '../io.ts'
import { readVersion } from '../version.ts'
import { commandAsker } from './ask-command.ts'
import { INSTRUCTIONS, PROPOSE_DESCRIPTION, SOURCE_TEXT_DESCRIPTION } from './instructions.ts'
import { PAGE_TOKENS, pageOf } from './pages.ts'
import { PROMPTS } from './prompts.ts'
import { PROPOSE_INPUT, programNamed, propose } from './propose.ts'
import { keptText } from './source-text.ts'
import { TOOLS } from './tools.ts'

/** What every tool takes besides what it is asked: answers come in pages. */
const PAGING = {
  cursor: z.string().optional().describe('Page, as the last answer gave it'),
  tokens: z.number().int().min(200).max(PAGE_TOKENS.most).optional().describe('Length of a page, about'),
}

const OUTPUT = z.object({
  page: z.number(),
  pages: z.number(),
  cursor: z.string().nullable(),
  /** Ids of records of the dataset that are named on this page. */
  records: z.array(z.string()),
})

/**
 * A server of the Model Context Protocol that answers questions of one dataset. Its tools read: each runs the command of its name and gives what that
 * prints, in pages. One keeps a proposal, which is no record until a person accepts it. The dataset is read anew for each question, so that answers are
 * those of the files as they are.
 *
 * @param data the path of the dataset
 * @param by the id of the actor who proposes; made of the name that the program gives for itself where there is none
 * @see https://modelcontextprotocol.io/specification/2026-07-28
 */
export function openServer(
  io: Io,
  { data, run, by }: { readonly data: string; readonly run: Run; readonly by?: string | undefined },
): McpServer {
  const server = new McpServer({ name: 'hearsay', version: readVersion() }, { instructions: INSTRUCTIONS })
  const ask = commandAsker(io, run)
  const annotations = { readOnlyHint: true, openWorldHint: false }
  const asPage = async (answer: string, paging: Paging): Promise<CallToolResult> => {
    const { text, ...place } = pageOf(answer, paging)
    const more =
      place.cursor === null ? '' : `\n(page ${place.page} of ${place.pages}: ask again with cursor "${place.cursor}")\n`
    const records = await idsIn(io, { data, text })
    return { content: [{ type: 'text', text: `${text}${more}` }], structuredContent: { ...place, records } }
  }
  for (const { name, title, description, input, argv } of TOOLS) {
    const inputSchema = z.strictObject({ ...input.shape, ...PAGING })
    server.registerTool(name, { title, description, inputSchema, outputSchema: OUTPUT, annotations }, (given) =>
      refusing(async () => {
        const { cursor, tokens, ...asked } = given as Paging & Record<string, unknown>
        const [command = '', ...rest] = argv(asked)
        const { status, out, err } = await ask([command, `--data=${data}`, ...rest])
        return status > 1 ? failed(err) : await asPage(out, { cursor, tokens })
      }),
    )
  }
  server.registerTool(
    'source_text',
    {
      title: 'source text',
      description: SOURCE_TEXT_DESCRIPTION,
      inputSchema: z.strictObject({ source: z.string(), digest: z.string().optional(), ...PAGING }),
      outputSchema: OUTPUT,
      annotations,
    },
    ({ source, digest, cursor, tokens }) =>
      refusing(async () => asPage(keptText(data, { source, digest }), { cursor, tokens })),
  )
  server.registerTool(
    'propose',
    {
      title: 'propose',
      description: PROPOSE_DESCRIPTION,
      inputSchema: PROPOSE_INPUT,
      outputSchema: OUTPUT,
      annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    },
    (input) =>
      refusing(async () => {
        const { dataset } = await loadPlacedData(io, data)
        const program = programNamed(server.server.getClientVersion()?.name, by)
        return asPage(propose(io, { data, dataset, by: program }, input), {})
      }),
  )
  for (const { name, title, description, argument, text } of PROMPTS) {
    const argsSchema = z.object({ [argument]: z.string() })
    server.registerPrompt(name, { title, description, argsSchema }, (given) => ({
      messages: [{ role: 'user', content: { type: 'text', text: text(String(given[argument])) } }],
    }))
  }
  return server
}

interface Paging {
  readonly cursor?: string | undefined
  readonly tokens?: number | undefined
}

/** What goes wrong with a question is its answer; the server goes on. */
async function refusing(answer: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof DatasetError) return failed(formatProblems(error.problems, 'text'))
    if (error instanceof HearsayError) return failed(formatError(error))
    if (error instanceof RangeError) return failed(`error bad-option: ${error.message}\n`)
    throw error
  }
}

function failed(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true }
}

/** The ids of records that a text names, sorted. */
async function idsIn(io: Io, { data, text }: { readonly data: string; readonly text: string }): Promise<string[]> {
  const { graph } = await loadPlacedData(io, data)
  const words = (text.match(/[a-z0-9][a-z0-9._:-]*/g) ?? []).map((word) => word.replace(/[.:-]+$/, ''))
  return [...new Set(words)].filter((word) => graph.reader.kindOf(word) !== undefined).sort()
}
