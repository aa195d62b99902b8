/** Colours of the page by theme; text and its ground always contrast by 4.5 to 1 at least (WCAG 2.2, 1.4.3). */
export const palette = {
  light: {
    ground: "#ffffff",
    text: "#16191d",
    muted: "#4f5a66",
    rule: "#8a949f",
    head: "#e9f1f7",
    blank: "#f0f1f2",
    accent: "#0b5f8f",
    alert: "#a11a12",
  },
  dark: {
    ground: "#14181c",
    text: "#e8eaed",
    muted: "#a9b3bd",
    rule: "#5b6670",
    head: "#1e2a34",
    blank: "#1b1f24",
    accent: "#7fc4ef",
    alert: "#ff9d94",
  },
} as const;

/** The colours of a theme as custom properties. */
export function paletteStyle(theme: keyof typeof palette): string {
  return Object.entries(palette[theme])
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(" ");
}
