import { defined } from "../internal/defined.ts";
import type { RuleSettingData, SessionFile } from "./schema/session-file.ts";
import type { RuleChoice, RuleSetting, Waiver } from "./session.ts";

/** The presets of a file that names none. */
export const defaultPresets: readonly string[] = ["un"];

/** Reads how a session file asks to be judged. */
export function buildRuleChoice(rules: NonNullable<SessionFile["rules"]>): RuleChoice {
  const { preset, waivers, ...settings } = rules;
  return {
    presets: preset === undefined ? defaultPresets : typeof preset === "string" ? [preset] : preset,
    settings: Object.entries(settings as Readonly<Record<string, RuleSettingData>>).map(
      ([rule, setting]): RuleSetting => ({
        rule,
        ...defined({ level: setting.level, reason: setting.reason }),
        params: setting.params ?? {},
        off: setting.off ?? false,
        path: ["rules", rule],
      }),
    ),
    waivers: (waivers ?? []).map(
      (waiver, index): Waiver => ({
        rule: waiver.rule,
        ...defined({ code: waiver.code, subjects: waiver.subjects }),
        reason: waiver.reason,
        until: waiver.until,
        path: ["rules", "waivers", index],
      }),
    ),
  };
}
