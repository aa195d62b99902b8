import { defineRule } from "programme-of-work/check";

const isFriday = (date) => new Date(date).getUTCDay() === 5;

export const adoptedOnFridayAfternoon = defineRule({
  id: "adopted-on-friday-afternoon",
  title: "Nothing is adopted on a Friday afternoon",
  force: "requests",
  source: {
    document: "WGL/2/9",
    clause: "para. 15",
    quote: "requests the Secretariat to place no adoption on the afternoon of a Friday",
  },
  messages: {
    friday: ({ subject, slot }) => `Unexpected ${subject} on ${slot}, expected it at another time`,
  },
  mends: { friday: ({ subject }) => `Move ${subject} to the morning` },
  *constrain(session, constraint) {
    const allowed = session.slots.filter(({ date, part }) => !(isFriday(date) && part === "afternoon"));
    const slots = new Set(allowed.map(({ index }) => index));
    for (const { id, kind } of session.activities) {
      if (!kind.startsWith("adoption-of-")) continue;
      yield constraint("friday", { kind: "allowed-slots", subjects: [`activity:${id}`], slots });
    }
  },
});

export const rules = [adoptedOnFridayAfternoon];
