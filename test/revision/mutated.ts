import type { SessionFile } from "../../src/model/schema/session-file.ts";

type Place = readonly (string | number)[];

/** Parts of a file that a revision changes. */
const changing = ["programme", "panellists", "agenda", "session"] as const;

/**
 * A file with one small change: a key or a member of a list goes, two neighbours change places, or a member takes a value from
 * another one. It need not be a session file any more.
 */
export function mutated(file: SessionFile, pick: number): SessionFile {
  const places = changing
    .flatMap((section) => placesIn(file[section], [section]))
    .filter((place) => place.length > 1 && place.join() !== "session,number");
  const place = places[pick % places.length];
  if (place === undefined) return file;
  return withChange(file, place, Math.floor(pick / places.length)) as SessionFile;
}

function placesIn(value: unknown, path: Place): readonly Place[] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function withChange(data: unknown, [step, ...rest]: Place, way: number): unknown {
  if (step === undefined) return data;
  if (Array.isArray(data)) {
    const index = Number(step);
    if (rest.length > 0) return data.map((member, at) => (at === index ? withChange(member, rest, way) : member));
    const other = (index + 1) % data.length;
    if (way % 3 === 0) return data.toSpliced(index, 1);
    if (way % 3 === 1) return data.with(index, data[other]).with(other, data[index]);
    return data.with(index, mixed(data[index], data[other], way));
  }
  const map = data as Readonly<Record<string, unknown>>;
  if (rest.length > 0) return { ...map, [step]: withChange(map[step], rest, way) };
  return Object.fromEntries(Object.entries(map).filter(([key]) => key !== step));
}

/** A map with one value of another one. */
function mixed(member: unknown, other: unknown, way: number): unknown {
  if (typeof member !== "object" || member === null || typeof other !== "object" || other === null) return other;
  const entries = Object.entries(other).filter(([key]) => key !== "id" && key !== "number" && key !== "letter");
  const [key, value] = entries[way % Math.max(1, entries.length)] ?? [];
  return key === undefined ? member : { ...member, [key]: value };
}
