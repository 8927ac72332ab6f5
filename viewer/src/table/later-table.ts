import { later } from '../parts/later.tsx'

/** The table, loaded when it is first asked for. */
export const Table = later(async () => (await import('./table.tsx')).Table)
