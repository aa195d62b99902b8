/** A small session in which something is found, with letters outside ASCII. */
export const smallSession = `
format: programme-of-work/1
body: {id: igwg, name: Intergovernmental Working Group}
session:
  number: 8
  dates: {from: 2010-10-11, to: 2010-10-22}
  timeZone: Europe/Zurich
  hours: {morning: 10:00-13:00, afternoon: 15:00-18:00}
rules: {preset: igwg}
agenda:
  - {number: 1, title: Opening of the session, kind: opening}
  - {number: 2, title: Racisme structurel — 结构性种族主义, kind: discussion}
panellists:
  etoa: {name: Sitti Étoa, honorific: Ms., status: confirmed, available: [{date: 2010-10-12}]}
programme:
  status: provisional
  issued: 2010-09-01T12:00+02:00
  meetings:
    - on: 2010-10-11
      part: morning
      entries: [{item: 1}]
    - on: 2010-10-11
      part: afternoon
      entries: [{item: 2, panellists: [etoa]}]
`;
