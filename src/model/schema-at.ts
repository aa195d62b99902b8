import * as z from "zod";
import type { Path } from "../internal/errors.ts";
import { namedList } from "./describe-value.ts";

/** A schema without what only makes it optional. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema;
}

/** The schema of the value at `path`, undefined where none is known: under an unknown key, or beyond a single value. */
export function schemaAt(root: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = bare(root);
  for (const step of path) schema = schema && childOf(schema, step);
  return schema;
}

function childOf(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodUnion) {
    return schema.options.map((option) => childOf(bare(option), step)).find((child) => child !== undefined);
  }
  if (typeof step === "number") return schema instanceof z.ZodArray ? bare(schema.element) : undefined;
  if (schema instanceof z.ZodRecord) return bare(schema.valueType);
  if (!(schema instanceof z.ZodObject)) return undefined;
  const child = Object.hasOwn(schema.shape, step) ? schema.shape[step] : schema.def.catchall;
  return child === undefined || child instanceof z.ZodNever ? undefined : bare(child);
}

/** The keys that a map of this schema may have; empty when they are free. */
export function knownKeys(schema: z.core.$ZodType | undefined): readonly string[] {
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap((option) => knownKeys(bare(option))))];
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) return schema.keyType.options.map(String);
  return [];
}

/** The Y of "Unexpected X, expected Y": what a schema takes. */
export function expectation(schema: z.core.$ZodType | undefined): string {
  if (schema instanceof z.ZodUnion)
    return [...new Set(schema.options.map((option) => expectation(bare(option))))].join(" or ");
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.join(", ")}`;
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((value) => JSON.stringify(value)).join(" or ");
  if (schema instanceof z.ZodNumber) return `a whole number from ${schema.minValue} to ${schema.maxValue}`;
  if (schema instanceof z.ZodBoolean) return "true or false";
  if (schema instanceof z.ZodArray) return "a list";
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) {
    const keys = knownKeys(schema);
    return keys.length === 0 ? "a map" : `a map with keys of ${namedList(keys)}`;
  }
  const example = schema instanceof z.ZodString ? schema.meta()?.examples : undefined;
  return Array.isArray(example) && example.length > 0 ? `text such as ${example[0]}` : "text";
}
