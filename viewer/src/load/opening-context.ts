import { createContext } from 'preact'
import type { NamedFile } from './read-files.ts'

/** What happens with files that a person opens, wherever on the page. */
export const OpeningContext = createContext<(files: readonly NamedFile[]) => void>(() => undefined)
