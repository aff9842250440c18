import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";

const { lanes, events } = await (await fetch("../events.json")).json();
const items = new DataSet(
  events.map(({ lane, from, to, title }, id) => {
    return { id, group: lane, content: title, start: from, ...(to > from ? { end: to } : {}) };
  }),
);
const groups = new DataSet(lanes.map((content, id) => ({ id, content })));
new Timeline(document.getElementById("timeline"), items, groups, { height: "700px", zoomKey: "ctrlKey" });
