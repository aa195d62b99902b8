/** What the head of every session file to start from tells: what to do with it, and how such a file is written. */
export const guide = `#
#   pow check session.yaml                               what does not hold, and where
#   pow export session.yaml --to html --out table.html   the table to hand to the chair
#   pow export session.yaml --to ical --out session.ics  the calendar
#
# (session.yaml stands for the name of this file.)
#
# The first line is for your editor. Run "pow schema > session.schema.json" once in this folder: an
# editor that knows YAML (Visual Studio Code with the extension "YAML", for example) then offers
# what can stand where you are, and marks mistakes.
#
# How to write: what belongs to a line stands two spaces further in; each of several begins with a
# dash; dates are written 2009-10-05 and hours 10:00-13:00; a text with a colon in it stands in
# "quotes"; after # everything is a remark.`;
