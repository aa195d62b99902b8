import { formatCitation } from "../check/format-citation.ts";
import type { ParameterSpec } from "../check/parameters.ts";
import type { Rule } from "../check/rule.ts";
import { sessionJsonSchema } from "../model/json-schema.ts";

/** A JSON Schema, as far as it is read here. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/**
 * The JSON Schema of the session file with the rules that there are: an editor then offers rules and their parameters by name,
 * tells what each asks, and marks what there is not.
 *
 * The schema of the model takes any rule, for those who judge by others.
 *
 * @param catalogue the rules that there are
 */
export function sessionSchema(catalogue: readonly Rule[]): object {
  const schema: Schema = sessionJsonSchema();
  const { Rules, RuleSetting, ...definitions } = schema.definitions ?? {};
  const waiver = Rules?.properties?.waivers?.items;
  const waived = { ...waiver?.properties?.rule, enum: catalogue.map(({ id }) => id) };
  const waivers = {
    ...Rules?.properties?.waivers,
    items: { ...waiver, properties: { ...waiver?.properties, rule: waived } },
  };
  const settings = Object.fromEntries(catalogue.map((rule) => [rule.id, settingSchema(rule, RuleSetting)]));
  return {
    ...schema,
    definitions: {
      ...definitions,
      Rules: { ...Rules, properties: { ...Rules?.properties, waivers, ...settings }, additionalProperties: false },
    },
  };
}

function settingSchema({ title, level, source, parameters }: Rule, setting: Schema | undefined): object {
  const params = {
    ...setting?.properties?.params,
    properties: Object.fromEntries(Object.entries(parameters).map(([name, spec]) => [name, parameterSchema(spec)])),
    additionalProperties: false,
  };
  return {
    ...setting,
    description: `${title} (${level}; ${formatCitation(source)})`,
    properties: { ...setting?.properties, params },
  };
}

function parameterSchema(spec: ParameterSpec): object {
  const head = { description: spec.asks, default: spec.default };
  switch (spec.type) {
    case "integer":
      return { ...head, type: "integer", minimum: spec.least, maximum: spec.most };
    case "boolean":
      return { ...head, type: "boolean" };
    case "choice":
      return { ...head, type: "string", enum: spec.choices };
    case "choices":
      return { ...head, type: "array", items: { type: "string", enum: spec.choices } };
  }
}
