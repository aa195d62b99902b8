/** A small session of which no rule finds anything hard or medium. */
export const goodSession = `format: programme-of-work/1
body: {id: igwg, name: Intergovernmental Working Group}
session:
  number: 8
  dates: {from: 2010-10-11, to: 2010-10-22}
  timeZone: Europe/Zurich
  hours: {morning: 10:00-13:00, afternoon: 15:00-18:00}
rules: {preset: logical}
agenda:
  - {number: 1, title: Opening of the session, kind: opening}
panellists:
  etoa: {name: Sitti Étoa}
programme:
  status: provisional
  issued: 2010-09-01T12:00+02:00
  meetings:
    - on: 2010-10-11
      part: morning
      entries: [{item: 1}]
`;

/** The same with one hard finding: a meeting on a day that the session does not have. */
export const hardSession = goodSession.replace("on: 2010-10-11", "on: 2010-11-08");

/** The same with two problems of the input: a misspelt key and a date that there is not. */
export const brokenSession = goodSession
  .replace("panellists:", "pannelists:")
  .replace("to: 2010-10-22", "to: 2010-10-42");
