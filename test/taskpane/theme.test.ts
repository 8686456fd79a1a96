import { darkColors, fluentTheme, lightColors, type Colors } from "../../src/taskpane/theme";

/** WCAG 2.2 contrast ratio of two `#rrggbb` colors. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const grounds = ["paper", "wash"] as const;
const tones = ["stop", "ask", "note", "clear"] as const;
const pairs: [keyof Colors, keyof Colors][] = [
  ...grounds.flatMap((ground) => (["ink", "quiet", "accent", "accentStrong"] as const).map((text): [keyof Colors, keyof Colors] => [text, ground])),
  ...tones.flatMap((tone): [keyof Colors, keyof Colors][] => [[tone, "paper"], [tone, `${tone}Wash`], ["ink", `${tone}Wash`]]),
  // A reader's mood is written in its own tone on the ground of any state.
  ...tones.flatMap((tone) => tones.map((state): [keyof Colors, keyof Colors] => [tone, `${state}Wash`])),
  ["onAccent", "accent"],
  ["onAccent", "accentStrong"],
  ["accent", "noteWash"],
];

describe.each([["light", lightColors] as const, ["dark", darkColors] as const])("the %s theme", (_, colors) => {
  it.each(pairs)("%s on %s has a contrast of at least 4.5 to 1", (text, ground) => {
    expect(contrast(colors[text], colors[ground])).toBeGreaterThanOrEqual(4.5);
  });
});

it("hands our colors to Fluent and no font that would be fetched", () => {
  expect(fluentTheme(true).palette.themePrimary).toBe(darkColors.accent);
  expect(fluentTheme(false).palette.themePrimary).toBe(lightColors.accent);
  expect(JSON.stringify(fluentTheme(false))).not.toMatch(/https?:/);
});
