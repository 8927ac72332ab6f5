/** Schemata of somebody, and what sort of actor they are. A `LegalEntity` may be a person too. */
export const ACTORS: Readonly<Record<string, string>> = {
  Company: 'organization',
  LegalEntity: 'organization',
  Organization: 'organization',
  Person: 'person',
  PublicBody: 'government',
}

/** Schemata of documents, and what sort of source they are. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  Article: 'article',
  Audio: 'audio',
  Document: 'other',
  Email: 'other',
  HyperText: 'other',
  Image: 'image',
  Message: 'post',
  Pages: 'other',
  PlainText: 'other',
  Table: 'dataset',
  Video: 'video',
  Workbook: 'dataset',
}

/** Schemata of ties, the properties that name their ends, and the field that the first has of the second. */
export const TIES: Readonly<
  Record<string, { readonly of: string; readonly to: string; readonly field: 'ownedBy' | 'affiliation' }>
> = {
  Directorship: { of: 'director', to: 'organization', field: 'affiliation' },
  Employment: { of: 'employee', to: 'employer', field: 'affiliation' },
  Membership: { of: 'member', to: 'organization', field: 'affiliation' },
  Ownership: { of: 'asset', to: 'owner', field: 'ownedBy' },
}

/** Of which others a schema is a closer word, as far as that matters here. */
const CLOSER: Readonly<Record<string, readonly string[]>> = {
  Article: ['Document'],
  Audio: ['Document'],
  Company: ['Organization', 'LegalEntity', 'Asset'],
  Email: ['Document', 'HyperText', 'PlainText'],
  HyperText: ['Document'],
  Image: ['Document'],
  Message: ['Document', 'HyperText', 'PlainText'],
  Organization: ['LegalEntity'],
  Pages: ['Document'],
  Person: ['LegalEntity'],
  PlainText: ['Document'],
  PublicBody: ['Organization', 'LegalEntity'],
  Table: ['Document'],
  Video: ['Document'],
  Workbook: ['Document'],
}

/** The closer of two schemata; undefined where nothing can be both. */
export function mergedSchema(a: string | undefined, b: string): string | undefined {
  if (a === undefined) return undefined
  if (a === b || b === 'Thing' || closer(a).includes(b)) return a
  return a === 'Thing' || closer(b).includes(a) ? b : undefined
}

function closer(schema: string): readonly string[] {
  return (Object.hasOwn(CLOSER, schema) ? CLOSER[schema] : undefined) ?? []
}

/** What a table says of a schema. */
export function bySchema<T>(table: Readonly<Record<string, T>>, schema: string): T | undefined {
  return Object.hasOwn(table, schema) ? table[schema] : undefined
}
