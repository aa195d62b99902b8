import { Option } from "commander";

/** The rules that a command knows beside those of this package. */
export const rulesOption = new Option(
  "--rules <module>",
  "a module (.mjs, .cjs or .js) with rules and presets of your own",
);
