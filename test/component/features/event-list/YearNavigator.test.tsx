import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { heldList } from "../../../../src/features/event-list/list-source.ts";
import { YearNavigator } from "../../../../src/features/event-list/YearNavigator.tsx";
import { dayOf, formatDay } from "../../../../src/model/day.ts";
import { anEvent } from "../../../support/builders.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";

const { years } = heldList(
  [
    anEvent({ id: "a", when: "2019-05-01" }),
    anEvent({ id: "b", when: "2019-06-01" }),
    anEvent({ id: "c", when: "2024-02-03" }),
    anEvent({ id: "d", when: null }),
  ],
  "articles",
);

function renderNavigator() {
  const asked: string[] = [];
  const rendered = renderInApp(
    <YearNavigator
      years={years}
      current={1}
      first={dayOf(2019, 5, 1)}
      last={dayOf(2024, 2, 3)}
      onYear={(place) => asked.push(`year ${place}`)}
      onDay={(day) => asked.push(formatDay(day))}
    />,
  );
  return { asked, ...rendered };
}

test("lists the years with their counts, the undated last, and shows the one in sight", async () => {
  const { container } = renderNavigator();
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    "2019 (2)",
    "2024 (1)",
    "Ohne Datum (1)",
  ]);
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Jahr" }).value).toBe("1");
  await expectNoAxeViolations(container);
});

test("leads to a year, and to a day among those that there are", async () => {
  const { asked } = renderNavigator();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Jahr" }), "2019 (2)");
  const day = screen.getByLabelText("Tag");
  expect([day.getAttribute("min"), day.getAttribute("max")]).toEqual(["2019-05-01", "2024-02-03"]);
  fireEvent.change(day, { target: { value: "2020-01-31" } });
  fireEvent.change(day, { target: { value: "" } });
  expect(asked).toEqual(["year 0", "2020-01-31"]);
});
