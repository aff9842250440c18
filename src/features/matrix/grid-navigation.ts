/** A place in the grid; row 0 holds the heads of the columns, column 0 those of the rows. The corner is no place. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads; null for a key that does not move. At the edges, and before the corner, it stays. */
export function moveInGrid(key: string, from: GridPlace, last: GridPlace, withControl = false): GridPlace | null {
  const aim = aimOf(key, from, last, withControl);
  if (!aim) return null;
  const place = clamp(aim, last);
  return isCorner(place) ? from : place;
}

/** The place itself, or the nearest one where the grid is smaller. */
export function inside(place: GridPlace, last: GridPlace): GridPlace {
  const clamped = clamp(place, last);
  return isCorner(clamped) ? { row: 1, column: 0 } : clamped;
}

function aimOf(key: string, { row, column }: GridPlace, last: GridPlace, withControl: boolean): GridPlace | null {
  switch (key) {
    case "ArrowLeft":
      return { row, column: column - 1 };
    case "ArrowRight":
      return { row, column: column + 1 };
    case "ArrowUp":
      return { row: row - 1, column };
    case "ArrowDown":
      return { row: row + 1, column };
    case "Home":
      return { row: withControl ? 1 : row, column: 0 };
    case "End":
      return { row: withControl ? last.row : row, column: last.column };
    case "PageUp":
      return { row: 1, column };
    case "PageDown":
      return { row: last.row, column };
    default:
      return null;
  }
}

function clamp({ row, column }: GridPlace, last: GridPlace): GridPlace {
  return { row: Math.min(Math.max(row, 0), last.row), column: Math.min(Math.max(column, 0), last.column) };
}

function isCorner({ row, column }: GridPlace): boolean {
  return row === 0 && column === 0;
}
