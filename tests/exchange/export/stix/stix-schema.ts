import { Ajv } from 'ajv'

/**
 * What the specification of STIX 2.1 asks of the objects that are written here, told again as a JSON Schema of our own: properties that must
 * be there, identifiers, timestamps, lists that are never empty, words of closed vocabularies.
 *
 * @see https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html 2, 3, 4.6, 4.13 to 4.15, 5.1, 7.2, 7.3
 */
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
const id = (type = '[a-z][a-z0-9-]*') => ({ type: 'string', pattern: `^${type}--${UUID}$` })
const text = { type: 'string', minLength: 1 }
const time = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' }
const refs = (type?: string) => ({ type: 'array', items: id(type), minItems: 1, uniqueItems: true })
const reference = {
  type: 'object',
  required: ['source_name'],
  anyOf: ['description', 'url', 'external_id'].map((name) => ({ required: [name] })),
  properties: { source_name: text, description: text, url: text, external_id: text },
  additionalProperties: false,
}
const common = {
  spec_version: { const: '2.1' },
  created_by_ref: id('identity'),
  created: time,
  modified: time,
  labels: { type: 'array', items: text, minItems: 1 },
  confidence: { type: 'integer', minimum: 0, maximum: 100 },
  lang: text,
  external_references: { type: 'array', items: reference, minItems: 1 },
  object_marking_refs: refs('marking-definition'),
  extensions: {
    type: 'object',
    minProperties: 1,
    propertyNames: id('extension-definition'),
    additionalProperties: {
      type: 'object',
      required: ['extension_type'],
      properties: {
        extension_type: {
          enum: ['new-sdo', 'new-sco', 'new-sro', 'property-extension', 'toplevel-property-extension'],
        },
      },
    },
  },
}
const object = (type: string, required: readonly string[], properties: object) => ({
  type: 'object',
  required: [
    'type',
    'spec_version',
    'id',
    'created',
    ...(type === 'marking-definition' ? [] : ['modified']),
    ...required,
  ],
  properties: { ...common, type: { const: type }, id: id(type), ...properties },
  additionalProperties: false,
})
const objects = [
  object('identity', ['name'], {
    name: text,
    identity_class: { enum: ['individual', 'group', 'system', 'organization', 'class', 'unspecified'] },
    description: text,
  }),
  object('report', ['name', 'published', 'object_refs'], {
    name: text,
    description: text,
    published: time,
    object_refs: refs(),
  }),
  object('note', ['content', 'object_refs'], { content: text, object_refs: refs() }),
  object('opinion', ['opinion', 'object_refs'], {
    opinion: { enum: ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'] },
    explanation: text,
    object_refs: refs(),
  }),
  object('relationship', ['relationship_type', 'source_ref', 'target_ref'], {
    relationship_type: { type: 'string', pattern: '^[a-z0-9-]+$' },
    description: text,
    source_ref: id(),
    target_ref: id(),
  }),
  object('x-hearsay-topic', ['name', 'extensions'], { name: text, topic_type: text, description: text }),
  object('extension-definition', ['created_by_ref', 'name', 'schema', 'version', 'extension_types'], {
    name: text,
    description: text,
    schema: text,
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    extension_types: { type: 'array', items: text, minItems: 1 },
  }),
  object('marking-definition', ['extensions'], { name: text }),
]

const validate = new Ajv({ allErrors: true, strict: false, discriminator: true }).compile({
  type: 'object',
  required: ['type', 'id'],
  properties: {
    type: { const: 'bundle' },
    id: id('bundle'),
    objects: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['type'], discriminator: { propertyName: 'type' }, oneOf: objects },
    },
  },
  additionalProperties: false,
})

/** What is wrong with a bundle, by the standard, and what it refers to that is not in it. */
export function wrongIn(bundle: { readonly objects: readonly { readonly id: string }[] }): readonly string[] {
  validate(bundle)
  const errors = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  const known = new Set(bundle.objects.map((each) => each.id))
  const doubled = bundle.objects.length - known.size
  const dangling = [...JSON.stringify(withoutExtensions(bundle)).matchAll(/"([a-z][a-z0-9-]*--[0-9a-f-]{36})"/g)]
    .map(([, found = '']) => found)
    .filter((found) => !found.startsWith('bundle--') && !known.has(found))
  return [
    ...errors,
    ...dangling.map((found) => `${found} is not in the bundle`),
    ...(doubled > 0 ? [`${doubled} ids twice`] : []),
  ]
}

/** Records carry ids of their own, and no references of STIX. */
function withoutExtensions({ objects: all }: { readonly objects: readonly object[] }): unknown {
  return all.map((each) => ({ ...each, extensions: undefined }))
}
