import styles from "./ActorName.module.css";
import { Dot } from "./Dot.tsx";

export interface ActorNameProps {
  /** The actor whose hint appears over the name. */
  readonly actor: string;
  readonly name: string;
  /** The colour of its dot, 0 to 8. */
  readonly hue: number;
}

/** An actor by name, with the dot of its colour. */
export function ActorName({ actor, name, hue }: ActorNameProps) {
  return (
    <span className={styles.name} data-actor={actor}>
      <Dot hue={hue} />
      {name}
    </span>
  );
}
