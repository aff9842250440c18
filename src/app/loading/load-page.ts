import { keeping } from "./keeping.ts";

/**
 * The page around the timeline: header, filters, list. The app starts with less, what loads and checks the data, and asks for
 * this at once, so that it arrives while the data does.
 */
export const loadPage = keeping(() => import("../frame/Page.tsx").then((part) => ({ default: part.Page })));
