import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Hints } from "../../../src/ui/hints/Hints.tsx";
import { expectNoAxeViolations } from "../../support/render-app.tsx";

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

function show() {
  return render(
    <main>
      <a href="#nis" data-actor="nis">
        NIS
      </a>
      <button type="button" data-hint="Hilfe">
        Hilfe
      </button>
      <button type="button" data-hint="22 Ereignisse blieben">
        Russland
      </button>
      <a href="#nobody" data-actor="unknown">
        Niemand
      </a>
      <Hints
        contentOf={({ dataset: { actor, hint } }) => {
          if (actor === "unknown") return null;
          if (!actor) return hint;
          return (
            <>
              Nachrichtendienst <a href="#more">Mehr</a>
            </>
          );
        }}
      />
    </main>,
  );
}

const nis = () => screen.getByRole("link", { name: "NIS" });
const hint = () => screen.queryByText(/Nachrichtendienst/);

describe("a hint", () => {
  it("appears with the focus, describes what it explains, and goes with it", async () => {
    const { container } = show();
    await userEvent.tab();
    expect(document.activeElement).toBe(nis());
    expect(hint()).toBeTruthy();
    expect(document.getElementById(nis().getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "Nachrichtendienst Mehr",
    );
    await expectNoAxeViolations(container);
    act(() => screen.getByRole("button", { name: "Russland" }).focus());
    expect(hint()).toBeNull();
    expect(nis().hasAttribute("aria-describedby")).toBe(false);
  });

  it("has its link right after what it explains, forwards and backwards", async () => {
    show();
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("link", { name: "Mehr" }));
    expect(hint()).toBeTruthy();
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(nis());
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Hilfe" }));
    expect(hint()).toBeNull();
  });

  it("goes on Escape and gives the focus back, and nothing else hears the key", async () => {
    show();
    let heard = 0;
    const listener = () => {
      heard += 1;
    };
    document.addEventListener("keydown", listener);
    await userEvent.tab();
    await userEvent.tab();
    heard = 0;
    await userEvent.keyboard("{Escape}");
    expect(hint()).toBeNull();
    expect(document.activeElement).toBe(nis());
    expect(heard).toBe(0);
    await userEvent.keyboard("{Escape}");
    expect(heard).toBe(1);
    document.removeEventListener("keydown", listener);
  });

  it("appears under a pointer that rests, stays while the pointer is on it, and goes when it has left both", () => {
    vi.useFakeTimers();
    show();
    const rest = (element: Element) => {
      fireEvent.pointerOver(element, { pointerType: "mouse" });
      act(() => vi.advanceTimersByTime(2000));
    };
    fireEvent.pointerOver(nis(), { pointerType: "mouse" });
    expect(hint()).toBeNull();
    rest(nis());
    expect(hint()).toBeTruthy();
    rest(screen.getByRole("link", { name: "Mehr" }));
    expect(hint()).toBeTruthy();
    rest(screen.getByRole("button", { name: "Russland" }));
    expect(screen.getByText("22 Ereignisse blieben")).toBeTruthy();
    expect(hint()).toBeNull();
    rest(document.body);
    expect(screen.queryByText("22 Ereignisse blieben")).toBeNull();
  });

  it("answers the first tap of a finger on a name; the second follows the link", () => {
    show();
    const tap = () => {
      fireEvent.pointerDown(nis(), { pointerType: "touch" });
      return fireEvent.click(nis());
    };
    expect(tap()).toBe(false);
    expect(hint()).toBeTruthy();
    expect(tap()).toBe(true);
  });

  it("leaves a button to a finger, and a name to a mouse", () => {
    show();
    const button = screen.getByRole("button", { name: "Russland" });
    fireEvent.pointerDown(button, { pointerType: "touch" });
    expect(fireEvent.click(button)).toBe(true);
    fireEvent.pointerDown(nis(), { pointerType: "mouse" });
    expect(fireEvent.click(nis())).toBe(true);
    expect(hint()).toBeNull();
  });

  it("is not heard twice where it only repeats a name", async () => {
    show();
    const button = screen.getByRole("button", { name: "Hilfe" });
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(button);
    expect(screen.getAllByText("Hilfe")).toHaveLength(2);
    expect(button.hasAttribute("aria-describedby")).toBe(false);
  });

  it("is not there for an actor of whom nothing is known", async () => {
    show();
    act(() => screen.getByRole("link", { name: "Niemand" }).focus());
    expect(screen.getByRole("link", { name: "Niemand" }).hasAttribute("aria-describedby")).toBe(false);
  });
});
