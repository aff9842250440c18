import type { Page } from "@playwright/test";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Swipes with one finger, as the browser's own touch events. */
export async function swipesOf(page: Page): Promise<(from: Point, to: Point) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: [...points] });
  return async (from, to) => {
    await touch("touchStart", [from]);
    for (let step = 1; step <= 10; step += 1) {
      const at = (a: number, b: number) => a + ((b - a) * step) / 10;
      await touch("touchMove", [{ x: at(from.x, to.x), y: at(from.y, to.y) }]);
    }
    await touch("touchEnd", []);
  };
}
