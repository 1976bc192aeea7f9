// OpenAPI 3.1 -> TypeScript text. Knows what zod's JSON Schemas hold: objects, arrays, tuples, unions,
// literals, enums, records, nullable, references to components and to $defs inside one schema.

/** A JSON Schema as zod writes it. */
export type Schema = Readonly<{
  $ref?: string
  $defs?: Readonly<Record<string, Schema>>
  type?: string | readonly string[]
  const?: unknown
  enum?: readonly unknown[]
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  allOf?: readonly Schema[]
  items?: Schema
  prefixItems?: readonly Schema[]
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  additionalProperties?: boolean | Schema
  propertyNames?: Schema
}>

type Parameter = Readonly<{ name: string; in: string; required?: boolean; schema: Schema }>
type Content = Readonly<Record<string, Readonly<{ schema?: Schema }>>>
type Operation = Readonly<{
  parameters?: readonly Parameter[]
  requestBody?: Readonly<{ content: Content }>
  responses: Readonly<Record<string, Readonly<{ content?: Content }>>>
}>

/** The parts of an OpenAPI document that the client needs. */
export type OpenApi = Readonly<{
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  components?: Readonly<{ schemas?: Readonly<Record<string, Schema>> }>
}>

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const

/** The text of a module that exports `paths` and `components`. */
export function clientTypes({ paths, components }: OpenApi): string {
  const schemas = Object.entries(components?.schemas ?? {})
  return [
    '// Generated from docs/openapi.json by scripts/client.ts. Do not edit.',
    '',
    'export interface paths {',
    ...Object.entries(paths).map(([path, operations]) => pathType(path, operations)),
    '}',
    '',
    'export interface components {',
    `  schemas: {${schemas.map(([name, schema]) => ` ${key(name)}: ${typeOf(schema)};`).join('')} }`,
    '}',
    '',
  ].join('\n')
}

function pathType(path: string, operations: Readonly<Record<string, Operation>>): string {
  const methods = METHODS.map((method) => {
    const operation = operations[method]
    return operation ? `    ${method}: ${operationType(operation)}` : `    ${method}?: never`
  })
  return [`  ${key(path)}: {`, '    parameters: {}', ...methods, '  }'].join('\n')
}

function operationType({ parameters = [], requestBody, responses }: Operation): string {
  const places = ['query', 'header', 'path'].map((place) => parametersType(place, parameters))
  const body = requestBody
    ? `requestBody: { content: ${contentType(requestBody.content)} }`
    : 'requestBody?: never'
  const replies = Object.entries(responses).map(
    ([status, { content }]) =>
      `${status}: { headers: { [name: string]: unknown }; content: ${content ? contentType(content) : 'never'} }`,
  )
  return `{ parameters: { ${places.join('; ')} }; ${body}; responses: { ${replies.join('; ')} } }`
}

function parametersType(place: string, parameters: readonly Parameter[]): string {
  const here = parameters.filter((parameter) => parameter.in === place)
  if (here.length === 0) return `${place}?: never`
  const needed = here.some((parameter) => parameter.required === true)
  const fields = here.map(
    ({ name, required, schema }) => `${key(name)}${required === true ? '' : '?'}: ${typeOf(schema)}`,
  )
  return `${place}${needed ? '' : '?'}: { ${fields.join('; ')} }`
}

function contentType(content: Content): string {
  const media = Object.entries(content).map(
    ([type, { schema }]) => `${key(type)}: ${schema ? typeOf(schema) : 'Blob'}`,
  )
  return `{ ${media.join('; ')} }`
}

/** One schema as a type; `defs` are the definitions around it. */
export function typeOf(schema: Schema, defs: Readonly<Record<string, Schema>> = schema.$defs ?? {}): string {
  if (schema.$ref !== undefined) return reference(schema.$ref, defs)
  if ('const' in schema) return JSON.stringify(schema.const)
  if (schema.enum) return union(schema.enum.map((value) => JSON.stringify(value)))
  const either = schema.anyOf ?? schema.oneOf
  if (either) return union(either.map((one) => typeOf(one, defs)))
  if (schema.allOf) return schema.allOf.map((one) => `(${typeOf(one, defs)})`).join(' & ')
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => named(type, schema, defs)))
  return named(schema.type as string | undefined, schema, defs)
}

function named(type: string | undefined, schema: Schema, defs: Readonly<Record<string, Schema>>): string {
  if (type === 'string') return 'string'
  if (type === 'number' || type === 'integer') return 'number'
  if (type === 'boolean') return 'boolean'
  if (type === 'null') return 'null'
  if (type === 'array') return arrayType(schema, defs)
  if (type === 'object' || schema.properties) return objectType(schema, defs)
  return 'unknown'
}

function arrayType({ items, prefixItems }: Schema, defs: Readonly<Record<string, Schema>>): string {
  if (prefixItems) return `[${prefixItems.map((one) => typeOf(one, defs)).join(', ')}]`
  return `(${items ? typeOf(items, defs) : 'unknown'})[]`
}

function objectType(schema: Schema, defs: Readonly<Record<string, Schema>>): string {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema
  const fields = Object.entries(properties).map(
    ([name, property]) => `${key(name)}${required.includes(name) ? '' : '?'}: ${typeOf(property, defs)}`,
  )
  if (fields.length > 0) return `{ ${fields.join('; ')} }`
  const value = typeof additionalProperties === 'object' ? typeOf(additionalProperties, defs) : 'unknown'
  const names = propertyNames ? typeOf(propertyNames, defs) : 'string'
  return names === 'string' ? `Record<string, ${value}>` : `Partial<Record<${names}, ${value}>>`
}

// A definition is written out where it is used; one that holds itself ends in unknown at its second turn.
function reference(ref: string, defs: Readonly<Record<string, Schema>>): string {
  const component = /^#\/components\/schemas\/(.+)$/.exec(ref)?.[1]
  if (component !== undefined) return `components['schemas'][${JSON.stringify(component)}]`
  const name = /^#\/\$defs\/(.+)$/.exec(ref)?.[1]
  const found = name === undefined ? undefined : defs[name]
  if (name === undefined || !found) return 'unknown'
  const { [name]: _, ...rest } = defs
  return typeOf(found, rest)
}

function union(types: readonly string[]): string {
  return [...new Set(types)].join(' | ') || 'never'
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
}
