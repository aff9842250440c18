import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "./static-pages.css";
import { afterFirstPaint } from "./after-first-paint.ts";

// A page that was written at build can be read as soon as its styles are there; the app comes after it.
const hasContent = document.getElementById("root")?.hasChildNodes();
const ready = hasContent ? afterFirstPaint() : Promise.resolve();
void ready.then(() => import("./start.tsx"));
