import { createElement } from "react";
import { createRoot } from "react-dom/client";

// What every React page needs before it shows a word: the yardstick of a first view.
const host = document.getElementById("root");
if (host) createRoot(host).render(createElement("h1", null, "Empty"));
