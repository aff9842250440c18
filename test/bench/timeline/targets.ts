import type { Row } from "./measure.ts";

/** A figure beside what it is to reach. */
interface Target {
  readonly what: string;
  readonly figure: string;
  readonly goal: string;
  readonly verdict: "reached" | "not reached" | "not measured";
}

type Measured = Extract<Row, { readonly problem: null }>;

/** Bytes that one mount more may leave: what the measuring itself does. */
const NOISE = 1000;
const MOUNTS = 50;

/** Those of frames at every size, the others at the largest that was measured; the goals are those of a million events. */
export function targetsOf(rows: readonly Row[]): Target[] {
  const measured = rows.filter((row): row is Measured => row.problem === null);
  const ours = measured.filter(({ name }) => name === "zeitfaden").toSorted((a, b) => a.size - b.size);
  const [least, most] = [ours[0], ours.at(-1)];
  if (!least || !most) return [];
  const find = (name: string, size: number) => measured.find((row) => row.name === name && row.size === size);
  const [empty, react] = [find("empty", 0), find("empty-react", 0)];
  const peer = find("gravity", most.size);
  const at = (what: string) => `${what}, ${most.size} events`;
  return [
    ...ours.flatMap((row) => framesOf(row, empty)),
    target(
      at(`time to first marks, × that at ${least.size}`),
      most === least ? Number.NaN : most.firstMarks / least.firstMarks,
      1.5,
    ),
    target(at("time to first marks, × that of gravity"), most.firstMarks / (peer?.firstMarks ?? Number.NaN), 0.1),
    target(
      at("time to first marks, × that of an empty React page"),
      most.firstMarks / (react?.firstMarks ?? Number.NaN),
      3,
    ),
    target(at("kB of data before first marks"), most.dataBytes / 1000, 250),
    target(at("filter by an actor, ms"), most.own?.filter ?? Number.NaN, 100),
    target(at("heap, MB"), most.memory.heap / 1e6, 60),
    target(at(`nodes more after ${MOUNTS} mounts`), most.own?.growth.nodes ?? Number.NaN, 0),
    target(at(`listeners more after ${MOUNTS} mounts`), most.own?.growth.listeners ?? Number.NaN, 0),
    target(
      at(`kB of objects more after ${MOUNTS} mounts`),
      (most.own?.growth.made ?? Number.NaN) / 1000,
      (MOUNTS * NOISE) / 1000,
    ),
  ];
}

/** A picture that does not move costs no frames. */
function framesOf(row: Measured, empty: Measured | undefined): Target[] {
  const figure = (value: number) => (row.moved ? value : Number.NaN);
  return (["panning", "zooming"] as const).flatMap((movement) => {
    const above = row[movement].p95 - (empty?.[movement].p95 ?? Number.NaN);
    return [
      target(`p95 of frames ${movement}, ms above an empty page, ${row.size} events`, figure(above), 1),
      target(`frames over 33 ms ${movement}, %, ${row.size} events`, figure(row[movement].late * 100), 1),
    ];
  });
}

/** The figure must not be above the goal. */
function target(what: string, figure: number, goal: number): Target {
  const verdict = figure <= goal ? "reached" : "not reached";
  return {
    what,
    figure: Number.isNaN(figure) ? "" : figure.toFixed(2),
    goal: `≤ ${goal}`,
    verdict: Number.isNaN(figure) ? "not measured" : verdict,
  };
}
