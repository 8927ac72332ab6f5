/** What may happen to records. `holds` is when a claim is said to hold, the others are when somebody did something. */
export const EVENT_TYPES = ['holds', 'published', 'stated', 'noticed', 'withdrawn', 'assessed'] as const
/** What can happen to a record on a day. */
export type EventType = (typeof EVENT_TYPES)[number]
