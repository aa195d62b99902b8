import { adoptedOnFridayAfternoon } from "./adopted-on-friday-afternoon.mjs";
import { lateOnFriday } from "./late-on-friday.mjs";

export const presets = { lighthouses: [lateOnFriday, adoptedOnFridayAfternoon] };
