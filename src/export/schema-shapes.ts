/** A JSON Schema, or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

type Shapes = { readonly [key: string]: Schema };

/** The schema of an object with these keys; further ones are allowed, since later versions may add some. */
export function objectOf(required: Shapes, optional: Shapes = {}): Schema {
  const names = Object.keys(required);
  return {
    type: "object",
    properties: { ...required, ...optional },
    ...(names.length > 0 && { required: names }),
  };
}

/** The schema of a list. */
export function listOf(items: Schema): Schema {
  return { type: "array", items };
}

/** The schema of one of several words. */
export function oneOf(...words: readonly string[]): Schema {
  return { type: "string", enum: words };
}

/** A reference to one of the schema's definitions. */
export function ref(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}

export const string: Schema = { type: "string" };
export const boolean: Schema = { type: "boolean" };
export const count: Schema = { type: "integer", minimum: 0 };
