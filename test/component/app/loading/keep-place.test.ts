import { beforeEach, describe, expect, it, vi } from "vitest";
import { keepPlace } from "../../../../src/app/loading/keep-place.ts";

const links = `<a href="/e/pakt/">Pakt</a><a href="/e/besuch/">Besuch</a>`;
const written = `<div data-static><main>${links}</main><aside>${links}<button>Teilen</button><button>Zitieren</button></aside></div>`;
const app = `<div><header><button>Suche</button></header><main>${links}</main><aside><nav>${links}</nav><button>Zitieren</button><button>Teilen</button></aside></div>`;

let host: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<div id="root">${written}</div>`;
  host = document.getElementById("root") as HTMLElement;
  keepPlace(host);
});

const element = (selector: string) => host.querySelector(selector) as HTMLElement;

/** As the app does it: all at once. */
async function takeOver(): Promise<void> {
  (document.activeElement as HTMLElement | null)?.blur();
  host.innerHTML = app;
  await Promise.resolve();
}

describe("what a reader has begun before the app takes over", () => {
  it("goes on with the focus on the link that leads to the same, in the same part of the page", async () => {
    element("aside [href='/e/besuch/']").focus();
    await takeOver();
    await vi.waitFor(() => expect(document.activeElement).toBe(element("aside nav [href='/e/besuch/']")));
  });

  it("goes on with the button that was pressed last", async () => {
    const pressed = vi.fn();
    host.addEventListener("click", ({ target }) => pressed((target as HTMLElement).textContent));
    element("aside button:nth-of-type(2)").click();
    element("aside button").click();
    pressed.mockClear();
    await takeOver();
    await vi.waitFor(() => expect(pressed.mock.calls).toEqual([["Teilen"]]));
  });

  it("goes on where the panel was scrolled to", async () => {
    element("aside").scrollTop = 300;
    element("aside").dispatchEvent(new Event("scroll"));
    await takeOver();
    await vi.waitFor(() => expect(element("aside").scrollTop).toBe(300));
  });

  it("leaves the focus where it is when a pointer has taken it away, and presses nothing that was not pressed", async () => {
    const pressed = vi.fn();
    host.addEventListener("click", pressed);
    element("aside a").focus();
    element("main").dispatchEvent(new Event("pointerdown", { bubbles: true }));
    await takeOver();
    await new Promise((done) => setTimeout(done));
    expect(document.activeElement).toBe(document.body);
    expect(pressed).not.toHaveBeenCalled();
  });
});
