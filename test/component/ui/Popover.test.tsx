import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Popover } from "../../../src/ui/Popover.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The box under a button that begins at a height of the window, which is 900 pixels high; the box itself has a height of its own. */
function renderPopover({ top = 100, boxHeight = 300 } = {}): HTMLElement {
  render(
    <Popover label="Artikel">
      <p>Wahl</p>
    </Popover>,
  );
  const button = screen.getByRole("button", { name: "Artikel" });
  vi.spyOn(button, "getBoundingClientRect").mockReturnValue(new DOMRect(20, top, 120, 40));
  const box = document.getElementById(button.getAttribute("popovertarget") ?? "") as HTMLElement;
  vi.spyOn(box, "offsetHeight", "get").mockReturnValue(boxHeight);
  return box;
}

/** What browsers say when they open or close it; this one does not know how. */
function turn(box: HTMLElement, newState: "open" | "closed"): void {
  for (const type of ["beforetoggle", "toggle"]) fireEvent(box, Object.assign(new Event(type), { newState }));
}

describe("a menu", () => {
  it("holds nothing while it is closed, before and after it was open", () => {
    const box = renderPopover();
    expect(box.childElementCount).toBe(0);
    turn(box, "open");
    expect(box.textContent).toBe("Wahl");
    turn(box, "closed");
    expect(box.childElementCount).toBe(0);
  });

  it("unfolds below its button", () => {
    const box = renderPopover();
    turn(box, "open");
    expect(box.style).toMatchObject({ top: "146px", bottom: "auto", maxHeight: "748px" });
  });

  it("unfolds above where it needs more room than there is below, and finds it there", () => {
    const box = renderPopover({ top: 700 });
    turn(box, "open");
    expect(box.style).toMatchObject({ top: "auto", bottom: "206px", maxHeight: "688px" });
  });

  it("is in sight as a whole in a window that has little room anywhere", () => {
    vi.spyOn(window, "innerHeight", "get").mockReturnValue(256);
    const box = renderPopover({ top: 110 });
    turn(box, "open");
    expect(box.style).toMatchObject({ top: "auto", bottom: "90px", maxHeight: "160px" });
  });

  it("stays below where there is no more room above", () => {
    const box = renderPopover({ top: 400, boxHeight: 800 });
    turn(box, "open");
    expect(box.style).toMatchObject({ top: "446px", bottom: "auto", maxHeight: "448px" });
  });
});
