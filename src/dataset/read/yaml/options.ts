/** How YAML is read: 1.2 with its core types only, whatever a directive says, and without merge keys. */
export const YAML_OPTIONS = {
  schema: 'core',
  version: '1.2',
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
} as const
