import type { AddCommand } from '../rim.ts'
import { supportQuestion } from './support.ts'
import { traceQuestion } from './trace.ts'

/** Every question of the command, in the order in which help lists them. */
export const QUESTIONS: readonly AddCommand[] = [traceQuestion, supportQuestion]
