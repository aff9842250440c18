import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "./static-pages.css";
import { afterFirstPaint } from "./after-first-paint.ts";
import { loadPage } from "./load-page.ts";

// A page that was written at build can be read as soon as its styles are there; the app comes after it.
const hasContent = document.getElementById("root")?.hasChildNodes();
const ready = hasContent ? afterFirstPaint() : Promise.resolve();
void ready.then(() => {
  // At once, not one after the other; whoever shows it tells of a failure.
  loadPage().catch(() => {});
  return import("./start.tsx");
});
