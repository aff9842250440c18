// Runs before the page is painted, so that a reader's own theme does not flash in late and what they have closed does not
// appear for a moment. It reads what the app keeps (src/state/session-store.tsx); anything else leaves the page as it is.
try {
  const { theme, introduced } = JSON.parse(localStorage.getItem("zeitfaden"));
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (introduced === true) document.documentElement.dataset.introduced = "";
} catch {
  // Nothing is kept, or the browser keeps nothing.
}
