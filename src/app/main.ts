import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "./static-pages.css";
import { afterFirstPaint } from "./loading/after-first-paint.ts";
import { keepPlace } from "./loading/keep-place.ts";
import { keepPlot } from "./loading/keep-plot.ts";
import { addLateFont } from "./loading/late-font.ts";

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
