/** Has the labels heard in this order, though the document holds them lane by lane, in the order in which they came into sight. */
export function tellOrder(host: HTMLElement, labels: readonly HTMLElement[]): void {
  const ids = labels.map(({ id }) => id).join(" ");
  if ((host.getAttribute("aria-owns") ?? "") === ids) return;
  if (ids === "") host.removeAttribute("aria-owns");
  else host.setAttribute("aria-owns", ids);
}
