import { Timeline } from "@gravity-ui/timeline";

const DAY = 86_400_000;
/** Rows of a lane, and their height in pixels. */
const [TRACKS, HEIGHT] = [4, 24];

const { lanes, events } = await (await fetch("../events.json")).json();
const timeline = new Timeline({
  settings: {
    start: events.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
    end: events.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY),
    axes: lanes.map((_, lane) => ({ id: `${lane}`, tracksCount: TRACKS, top: lane * TRACKS * HEIGHT, height: HEIGHT })),
    events: events.map(({ lane, from, to }, id) => {
      return { id: `${id}`, axisId: `${lane}`, trackIndex: id % TRACKS, from, to: Math.max(to, from + DAY) };
    }),
  },
});
timeline.init(document.querySelector("canvas"));
// A canvas cannot be asked what is on it: what was asked to be drawn is on it one frame on.
requestAnimationFrame(() => requestAnimationFrame(() => timeline.api.canvas.setAttribute("data-drawn", "")));
