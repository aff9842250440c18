/** The light colours of `ui/tokens.css`, for what is drawn outside of the page: cards and pictures. A test compares them. */
export const paperColours = {
  paper: "#fbfaf7",
  surface: "#ffffff",
  ink: "#1c1b19",
  muted: "#5f5b54",
  hairline: "#e4e0d8",
  control: "#8c867b",
  accent: "#0b5d63",
  mark: "#0b5d63",
  markLight: "#5a8e92",
  evidenceLine: "#8a5f00",
} as const;

/** The colours of actors with a tag, by their hue from 0 to 8. */
export const paperHues = [
  "#5f5b54",
  "#b0382a",
  "#2a5ca5",
  "#1d7556",
  "#8a6100",
  "#6a459f",
  "#52606d",
  "#0a6c94",
  "#9a2d74",
] as const;
