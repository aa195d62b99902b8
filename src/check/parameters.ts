/** One parameter of a rule: its type, default and meaning. */
export type ParameterSpec =
  | {
      readonly type: "integer";
      readonly default: number;
      readonly least: number;
      readonly most: number;
      readonly asks: string;
    }
  | { readonly type: "boolean"; readonly default: boolean; readonly asks: string }
  | { readonly type: "choice"; readonly default: string; readonly choices: readonly string[]; readonly asks: string }
  | {
      readonly type: "choices";
      readonly default: readonly string[];
      readonly choices: readonly string[];
      readonly asks: string;
    };

/** Parameters by name. */
export type ParameterSpecs = { readonly [name: string]: ParameterSpec };

/** Values of a rule's parameters. */
export type ParameterValues = { readonly [name: string]: number | boolean | string | readonly string[] };

/** The values that a rule with these parameters reads. */
export type ValuesOf<S extends ParameterSpecs> = {
  readonly [K in keyof S]: S[K] extends { type: "integer" }
    ? number
    : S[K] extends { type: "boolean" }
      ? boolean
      : S[K] extends { type: "choice" }
        ? string
        : readonly string[];
};
