import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./after-paint.ts";

/** A value as it was when the page was last painted: for what is costly to draw and not waited for, so that the rest is seen before. */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(() => value))), [value]);
  return painted;
}
