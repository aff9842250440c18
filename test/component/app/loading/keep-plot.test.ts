import { beforeEach, describe, expect, it, vi } from "vitest";
import { keepPlot } from "../../../../src/app/loading/keep-plot.ts";

const written = `<div data-static><div data-static-part="plot"><svg>
  <a href="/e/pakt/" data-written-mark="pakt"><text>Pakt</text></a>
  <a href="/e/besuch/" data-written-mark="besuch"><text>Besuch</text></a>
</svg></div></div>`;
const waiting = `<div><button>Suche</button><div id="plot" data-undrawn></div></div>`;
const marks = `<button id="mark-pakt">Pakt</button><button id="mark-besuch">Besuch</button>`;

let host: HTMLElement;

beforeEach(() => {
  // Without layout nothing has a place; here the written plot is shown.
  vi.spyOn(Element.prototype, "getClientRects").mockReturnValue([{}] as unknown as DOMRectList);
  document.body.innerHTML = `<div id="root">${written}</div>`;
  host = document.getElementById("root") as HTMLElement;
  keepPlot(host);
});

const element = (selector: string) => host.querySelector<HTMLElement>(selector) as HTMLElement;
const writtenMark = (event: string) => element(`[data-written-mark=${event}]`);
/** As browsers do with what is taken out. */
const takeOut = () => (document.activeElement as HTMLElement | null)?.blur();

async function takeOver(): Promise<void> {
  takeOut();
  host.innerHTML = waiting;
  await vi.waitFor(() => expect(element("#plot [data-static-part=plot]")).not.toBeNull());
}

async function draw(): Promise<void> {
  takeOut();
  element("#plot").insertAdjacentHTML("beforeend", marks);
  delete element("#plot").dataset.undrawn;
  await vi.waitFor(() => expect(element("[data-static-part=plot]")).toBeNull());
}

describe("the written plot", () => {
  it("stays until the app has drawn its own", async () => {
    await takeOver();
    expect(writtenMark("pakt")).not.toBeNull();
    await draw();
    expect(element("#mark-pakt")).not.toBeNull();
  });

  it("keeps the focus on the mark of an event while it waits, and leaves it to the app's mark of that event", async () => {
    writtenMark("besuch").focus();
    await takeOver();
    expect(document.activeElement).toBe(writtenMark("besuch"));
    await draw();
    expect(document.activeElement).toBe(element("#mark-besuch"));
  });

  it("goes on from the mark to which the focus was led meanwhile", async () => {
    writtenMark("besuch").focus();
    await takeOver();
    writtenMark("pakt").focus();
    await draw();
    expect(document.activeElement).toBe(element("#mark-pakt"));
  });

  it("takes the focus from nothing that has it", async () => {
    writtenMark("besuch").focus();
    await takeOver();
    element("button").focus();
    element("#plot").insertAdjacentHTML("beforeend", marks);
    delete element("#plot").dataset.undrawn;
    await vi.waitFor(() => expect(element("[data-static-part=plot]")).toBeNull());
    expect(document.activeElement?.textContent).toBe("Suche");
  });

  it("does not give the focus back to a mark from which a pointer has taken it", async () => {
    writtenMark("besuch").focus();
    host.dispatchEvent(new Event("pointerdown"));
    await takeOver();
    await draw();
    expect(document.activeElement).toBe(document.body);
  });
});
