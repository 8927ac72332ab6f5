import type { AddCommand } from '../rim.ts'
import { validateCommand } from './validate.ts'

/** The commands that are not questions, in the order in which help lists them. */
export const COMMANDS: readonly AddCommand[] = [validateCommand]
