import type { Row } from "./measure.ts";

/** A figure beside what it is to reach. */
interface Target {
  readonly what: string;
  readonly figure: string;
  readonly goal: string;
  readonly verdict: "reached" | "not reached" | "not measured";
}

/** Bytes that one mount more may leave: what the measuring itself does. */
const NOISE = 1000;
const MOUNTS = 50;

/** Those of frames at every size, the others at the largest that was measured; the goals are those of a million events. */
export function targetsOf(rows: readonly Row[]): Target[] {
  const ours = rows.filter(({ name, load }) => name === "zeitfaden" && load).toSorted((a, b) => a.size - b.size);
  const [least, most] = [ours[0], ours.at(-1)];
  if (!least || !most) return [];
  const find = (name: string, size: number) => rows.find((row) => row.name === name && row.size === size);
  const [empty, react, peer] = [find("empty", 0), find("empty-react", 0), find("gravity", most.size)];
  const at = (what: string) => `${what}, ${most.size} events`;
  const growth = most.own?.growth;
  return [
    ...ours.flatMap((row) => framesOf(row, empty)),
    target(at(`time to first marks, × that at ${least.size}`), most === least ? null : timesOf(most, least), 1.5),
    target(at("time to first marks, × that of gravity"), timesOf(most, peer), 0.1),
    target(at("time to first marks, × that of an empty React page"), timesOf(most, react), 3),
    target(at("kB of data before the marks move"), exactly((most.load?.dataBytes ?? Number.NaN) / 1000), 250),
    target(at("filter by an actor, ms"), exactly(most.own?.filter), 100),
    target(at("heap, MB"), exactly((most.movement?.memory.heap ?? Number.NaN) / 1e6), 60),
    target(at(`nodes more after ${MOUNTS} mounts`), exactly(growth?.nodes), 0),
    target(at(`listeners more after ${MOUNTS} mounts`), exactly(growth?.listeners), 0),
    target(
      at(`kB of objects more after ${MOUNTS} mounts`),
      exactly((growth?.made ?? Number.NaN) / 1000),
      (MOUNTS * NOISE) / 1000,
    ),
  ];
}

/** A picture that does not move costs no frames. */
function framesOf({ size, movement }: Row, empty: Row | undefined): Target[] {
  return (["panning", "zooming"] as const).flatMap((way) => {
    const frames = movement?.moved ? movement[way] : null;
    const above = (frames?.p95 ?? Number.NaN) - (empty?.movement?.[way].p95 ?? Number.NaN);
    return [
      target(`p95 of frames ${way}, ms above an empty page, ${size} events`, exactly(above), 1),
      target(`frames over 33 ms ${way}, %, ${size} events`, exactly((frames?.late ?? Number.NaN) * 100), 1),
    ];
  });
}

/** What was measured; `isMost`: it is less, by who knows how much. */
interface Figure {
  readonly value: number;
  readonly isMost: boolean;
}

function exactly(value: number | undefined): Figure | null {
  return value === undefined || Number.isNaN(value) ? null : { value, isMost: false };
}

/** One time to first marks as a multiple of another; whoever did not show any in its time would have taken at least that. */
function timesOf(ours: Row, other: Row | undefined): Figure | null {
  const their = other?.load?.firstMarks ?? other?.notLoadedIn;
  if (!ours.load || their == null) return null;
  return { value: ours.load.firstMarks / their, isMost: other?.load == null };
}

/** The figure must not be above the goal. */
function target(what: string, figure: Figure | null, goal: number): Target {
  if (figure === null) return { what, figure: "", goal: `≤ ${goal}`, verdict: "not measured" };
  const { value, isMost } = figure;
  // Of what is only known to be less than so much, more than the goal says nothing.
  const missed = isMost ? "not measured" : "not reached";
  return {
    what,
    figure: `${isMost ? "< " : ""}${value.toFixed(2)}`,
    goal: `≤ ${goal}`,
    verdict: value <= goal ? "reached" : missed,
  };
}
