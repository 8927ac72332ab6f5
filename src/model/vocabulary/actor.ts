export const ACTOR_TYPES = ['person', 'organization', 'government', 'group', 'role', 'software'] as const

/** What sort of person or organization it is. */
export const ACTOR_TYPE_LABELS: Readonly<Record<(typeof ACTOR_TYPES)[number], string>> = {
  person: 'person',
  organization: 'organization',
  government: 'government body',
  group: 'group of people',
  role: 'office or role',
  software: 'software',
}
