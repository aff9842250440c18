import styles from "./Icon.module.css";

/** Strokes on a square of 16. */
const paths = {
  back: "M10 3 5 8l5 5",
  forward: "m6 3 5 5-5 5",
  down: "m3.5 6 4.5 4.5L12.5 6",
  close: "m3.5 3.5 9 9m0-9-9 9",
  check: "m3 8.5 3.2 3.2L13 5",
  link: "M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.3-2.3A2.6 2.6 0 0 0 9 3.3l-.8.8M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.8-.8",
  share: "M8 10V2.5M5 5l3-2.8L11 5M3.5 8v5.5h9V8",
  filter: "M2 4h12M4.5 8h7M6.5 12h3",
  help: "M5.5 6a2.5 2.5 0 1 1 3.7 2.2C8.3 8.7 8 9.2 8 10m0 2.5v.1",
  warning: "M8 2.5 14 13H2L8 2.5Zm0 4V10m0 1.5v.1",
  sun: "M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8 1.5v1.2m0 10.6v1.2M1.5 8h1.2m10.6 0h1.2M3.4 3.4l.9.9m7.4 7.4.9.9m0-9.2-.9.9m-7.4 7.4-.9.9",
  moon: "M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5Z",
  contrast: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm0 0v11m2-10.5v10m2-8.5v7",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Zm3.2 7.7 3.3 3.3",
  more: "M3 8h.1M8 8h.1M13 8h.1",
  articles: "M4 2.5h6.5L12.5 5v8.5H4v-11Zm2 4h4m-4 2.5h4",
  quote: "M6.5 5C4.8 5.5 4 6.7 4 8.3V11h3V8.3H5.5M12.5 5c-1.7.5-2.5 1.7-2.5 3.3V11h3V8.3h-1.5",
  no: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM4.2 4.2l7.6 7.6",
  ahead: "M2.5 8h2m2 0h2m2 0h3m-3-3 3 3-3 3",
  differ: "M3 6h10M3 10h10M11 2.5 5 13.5",
  story: "M8 4.2C6.5 3.2 4.5 3 2.5 3v9.5c2 0 4 .2 5.5 1.2 1.5-1 3.5-1.2 5.5-1.2V3c-2 0-4 .2-5.5 1.2Zm0 0v9.5",
  question: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM6.5 6.5a1.5 1.5 0 1 1 2.2 1.3C8.2 8.1 8 8.4 8 9m0 1.8v.1",
} as const;

export type IconName = keyof typeof paths;

/** A decoration in the colour of the text around it; what it means stands in words beside it or in the control's name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
