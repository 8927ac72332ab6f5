import { later } from '../parts/later.tsx'

/** The desk, loaded when it is first gone to. */
export const LaterDesk = later(async () => (await import('./desk.tsx')).Desk)
