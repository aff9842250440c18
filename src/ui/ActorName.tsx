import styles from "./ActorName.module.css";

export interface ActorNameProps {
  readonly name: string;
  /** The colour of its dot, 0 to 8. */
  readonly hue: number;
}

/** An actor by name, with the dot of its colour. */
export function ActorName({ name, hue }: ActorNameProps) {
  return (
    <span className={styles.name}>
      <span className={styles.dot} data-hue={hue} />
      {name}
    </span>
  );
}
