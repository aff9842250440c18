import type { Page } from "@playwright/test";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From where to where a finger moves. */
export interface Way {
  readonly from: Point;
  readonly to: Point;
}

/** Moves fingers over the page, all at once and each straight to its end, as the browser's own touch events. */
export async function fingersOn(page: Page): Promise<(ways: readonly Way[]) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
  return async (ways) => {
    const start = ways.map(({ from }) => from);
    await touch("touchStart", start);
    for (let step = 1; step <= 10; step += 1) {
      const at = (a: number, b: number) => a + ((b - a) * step) / 10;
      const points = ways.map(({ from, to }) => ({ x: at(from.x, to.x), y: at(from.y, to.y) }));
      await touch("touchMove", points);
    }
    await touch("touchEnd", []);
  };
}

/** Swipes with one finger. */
export async function swipesOf(page: Page): Promise<(from: Point, to: Point) => Promise<void>> {
  const fingers = await fingersOn(page);
  return (from, to) => fingers([{ from, to }]);
}
