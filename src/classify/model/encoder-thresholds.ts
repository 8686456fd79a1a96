import type { Thresholds } from "./format";

/**
 * Written by `npm run train -- --only encoder`; do not edit. For what the wide model, its net and the encoder say together; casualness is left to the first. What it found in lines of hands it had not learned from: sentences with the
 * fault, and the part of them found at low, medium, high and highest sensitivity, where 80, 60, 45, 30 of 100 found have
 * it if 1 of 100 sentences had; insult at medium 48; allegation at medium 56; hearsay at medium 76; confidence at medium 74; anger at medium 65; command at medium 70; bad-news at medium 71.
 *
 * en insult        5965 of 125354   0.21   0.54   0.57   0.65
 * en hearsay       1461 of 125354   0.78   0.82   0.93   0.94
 * en allegation    4439 of 125354   0.32   0.52   0.60   0.70
 * en confidence    1972 of 125354   0.64   0.68   0.76   0.80
 * en anger         2496 of 125354   0.56   0.65   0.76   0.82
 * en command       3456 of 125354   0.50   0.55   0.74   0.84
 * en bad-news      3004 of 125354   0.40   0.47   0.67   0.72
 * en time-waster   1355 of 125354   0.70   0.74   0.79   0.82
 * en casualness     201 of 125354   0.09   0.10   0.10   0.10
 */
export const thresholds: Thresholds = {
  low: [5.38,-5.44,2.27,-5.42,-0.81,0.69,0.05,-3.89,-10.13],
  medium: [-0.08,-6.91,-1.3,-6.34,-2.8,-0.13,-1.65,-5.16,-15.34],
  high: [-0.63,-12.3,-2.78,-10.28,-5.81,-4.11,-6.17,-7.34,-16.38],
  highest: [-3.76,-14.79,-5.7,-12.81,-8.82,-8.73,-9.62,-10.21,-16.38],
};
