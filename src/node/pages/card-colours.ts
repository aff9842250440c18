/** The light colours of `ui/tokens.css` that a card uses; a test compares them. */
export const cardColours = {
  paper: "#fbfaf7",
  ink: "#1c1b19",
  muted: "#5f5b54",
  hairline: "#e4e0d8",
  accent: "#0b5d63",
  mark: "#0b5d63",
  markLight: "#5a8e92",
  evidenceLine: "#8a5f00",
} as const;
