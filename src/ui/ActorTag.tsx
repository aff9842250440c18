import styles from "./ActorTag.module.css";

export interface ActorTagProps {
  readonly tag: string;
  /** 0 to 8. */
  readonly hue: number;
  /** The full name, for the pointer. */
  readonly name: string;
}

/** The short tag of an actor in its colour. */
export function ActorTag({ tag, hue, name }: ActorTagProps) {
  return (
    <abbr className={styles.tag} data-hue={hue} title={name}>
      {tag}
    </abbr>
  );
}

/** An actor by name, with the dot of its colour. */
export function ActorName({ name, hue }: Pick<ActorTagProps, "name" | "hue">) {
  return (
    <span className={styles.name}>
      <span className={styles.dot} data-hue={hue} />
      {name}
    </span>
  );
}
