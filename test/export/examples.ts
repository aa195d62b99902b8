/** The session files among the examples, as `exampleSession` takes them. */
export const examples = [
  "igwg-07",
  "igwg-08",
  "corpus/crpd-ahc-05-2005",
  "corpus/fao-cfs-30-2004-timetable",
  "corpus/fao-council-128-od2-2005-06-21",
  "corpus/hrc-30-od-2015-09-28",
  "corpus/hrc-36-draft-programme-2017",
  "corpus/un-journal-2019-09-28",
  "corpus/wcip-2014",
] as const;
