import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "./static-pages.css";
import { afterFirstPaint } from "./after-first-paint.ts";
import { keepPlace } from "./keep-place.ts";
import { keepPlot } from "./keep-plot.ts";
import { addLateFont } from "./late-font.ts";

// A page that was written at build can be read as soon as its styles are there; the app comes after it.
const host = document.getElementById("root");
const written = host?.hasChildNodes() ? host : null;
if (written) {
  keepPlace(written);
  keepPlot(written);
}
const ready = written ? afterFirstPaint() : Promise.resolve();
void ready.then(() => {
  addLateFont();
  return import("./start.tsx");
});
