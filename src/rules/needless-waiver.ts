// The engine alone knows what the waivers of a file have suppressed, so the rule lives with it.
export { needlessWaiver } from "../check/needless-waiver.ts";
