// For pages that embed a timeline: fits the height of each frame to its content, and shows in it the view that the page's
// own address names after "#zeitfaden=", such as "#zeitfaden=e/an-event/". Loaded from the site of the timeline itself.
(() => {
  const { src } = document.currentScript;
  const site = new URL("./", src);

  const frames = () => [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(site.href));

  const askedAddress = () => {
    const [, address] = /^#zeitfaden=(.+)$/.exec(window.location.hash) ?? [];
    return address;
  };

  const forward = (frame) => {
    const address = askedAddress();
    if (address) frame.contentWindow.postMessage({ type: "zeitfaden:open", address }, site.origin);
  };

  // A frame that tells its height for the first time is ready to be told a view.
  const ready = new WeakSet();

  window.addEventListener("message", ({ origin, source, data }) => {
    if (origin !== site.origin || data?.type !== "zeitfaden:height" || !Number.isFinite(data.height)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    frame.height = String(data.height);
    if (!ready.has(frame)) forward(frame);
    ready.add(frame);
  });

  window.addEventListener("hashchange", () => frames().forEach(forward));
})();
