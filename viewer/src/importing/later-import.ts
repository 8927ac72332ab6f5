import { later } from '../parts/later.tsx'

/** What a file of another program is and what becomes of it: loaded when one is opened. */
export const LaterImport = later(async () => (await import('./import-dialog.tsx')).ImportDialog)
