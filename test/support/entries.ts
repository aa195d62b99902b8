import * as check from "../../src/check/index.ts";
import * as docx from "../../src/export/docx/index.ts";
import * as exporting from "../../src/export/index.ts";
import * as ical from "../../src/ical/index.ts";
import * as frontDoor from "../../src/index.ts";
import * as model from "../../src/model/index.ts";
import * as planner from "../../src/planner/index.ts";
import * as revision from "../../src/revision/index.ts";
import * as rules from "../../src/rules/index.ts";

/** What each entry of the package gives away, the front door first. */
export const entries = { frontDoor, model, check, rules, exporting, docx, ical, planner, revision };
