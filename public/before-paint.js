// Runs before the page is painted, so that a reader's own theme does not flash in late, and what they have closed or what does
// not belong into a frame does not appear for a moment. It reads the address and what the app keeps
// (src/state/session-store.tsx); anything else leaves the page as it is.
const asked = [...new URLSearchParams(window.location.search).keys()];
if (asked.includes("embed")) document.documentElement.dataset.embedded = "";
// The first view of the timeline stands in the page as nothing filters it.
if (asked.some((name) => name !== "embed")) document.documentElement.dataset.asked = "";
try {
  const { theme, introduced } = JSON.parse(localStorage.getItem("zeitfaden"));
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (introduced === true) document.documentElement.dataset.introduced = "";
} catch {
  // Nothing is kept, or the browser keeps nothing.
}
