export interface WidthWatch {
  readonly onResize: () => void;
  /** Fonts have arrived: words have other widths. */
  readonly onFonts: () => void;
  /** One of the two has thrown. */
  readonly onFailure: (error: unknown) => void;
}

/** Watches what changes the widths on the plot, until the returned function is called. */
export function watchWidths(host: HTMLElement, { onResize, onFonts, onFailure }: WidthWatch): () => void {
  const attempt = (step: () => void) => () => {
    try {
      step();
    } catch (error) {
      onFailure(error);
    }
  };
  const resized = new ResizeObserver(attempt(onResize));
  const loaded = attempt(onFonts);
  resized.observe(host);
  document.fonts?.addEventListener("loadingdone", loaded);
  return () => {
    resized.disconnect();
    document.fonts?.removeEventListener("loadingdone", loaded);
  };
}
