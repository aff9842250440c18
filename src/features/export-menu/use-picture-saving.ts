import { useState } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import type { ExportOptions } from "../../export/export-corpus.ts";
import type { PictureInput } from "../../export/timeline-picture/picture-input.ts";
import { downloadFile } from "../../ui/download-file.ts";
import { PictureError, type PictureFailure, type PictureKind } from "./picture-error.ts";

export interface PictureSaving {
  readonly save: (kind: PictureKind) => Promise<void>;
  readonly isDrawing: boolean;
  /** Why the last one could not be saved; null: nothing went wrong. */
  readonly failure: PictureFailure | null;
  /** Forgets what went wrong. */
  readonly reset: () => void;
}

/** Draws what `picture` gives and has it saved; the drawing comes in a chunk of its own. */
export function usePictureSaving(picture: () => PictureInput, options: ExportOptions): PictureSaving {
  const corpus = useCorpus();
  const [isDrawing, setDrawing] = useState(false);
  const [failure, setFailure] = useState<PictureFailure | null>(null);
  const save = async (kind: PictureKind) => {
    if (isDrawing) return;
    setFailure(null);
    setDrawing(true);
    try {
      const { pictureFile } = await import("./picture-file.ts").catch(notLoaded);
      downloadFile(await pictureFile(kind, corpus, picture(), options));
    } catch (error) {
      setFailure(error instanceof PictureError ? error.failure : "not-drawn");
      if (!(error instanceof PictureError)) throw error;
    } finally {
      setDrawing(false);
    }
  };
  return { save, isDrawing, failure, reset: () => setFailure(null) };
}

function notLoaded(): never {
  throw new PictureError("not-loaded");
}
