import { serveThread } from "../threads/serve-thread.ts";
import { prepareTask } from "./tasks.ts";

// Reads some of the files, drafts some of the articles and writes some of the texts, while other threads do it with others.

serveThread(prepareTask);
