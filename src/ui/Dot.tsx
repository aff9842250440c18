import styles from "./Dot.module.css";

/** The colour of an actor, 0 to 8, before its name. */
export function Dot({ hue }: { readonly hue: number }) {
  return <span className={styles.dot} data-hue={hue} />;
}
