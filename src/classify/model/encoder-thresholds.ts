import type { Thresholds } from "./format";

/**
 * Written by `npm run train -- --only encoder`; do not edit. For what the wide model, its net and the encoder say together; casualness is left to the first. What it found in lines of hands it had not learned from: sentences with the
 * fault, and the part of them found at low, medium, high and highest sensitivity, where 80, 60, 45, 30 of 100 found have
 * it if 1 of 100 sentences had; insult at medium 48; allegation at medium 56; hearsay at medium 76; confidence at medium 74; anger at medium 65; command at medium 70; bad-news at medium 71.
 *
 * en insult        5965 of 125354   0.21   0.55   0.57   0.65
 * en hearsay       1461 of 125354   0.76   0.82   0.93   0.94
 * en allegation    4439 of 125354   0.32   0.52   0.60   0.70
 * en confidence    1972 of 125354   0.64   0.67   0.76   0.79
 * en anger         2496 of 125354   0.56   0.67   0.76   0.82
 * en command       3456 of 125354   0.50   0.55   0.74   0.85
 * en bad-news      3004 of 125354   0.40   0.47   0.67   0.72
 * en time-waster   1355 of 125354   0.70   0.74   0.79   0.82
 * en casualness     201 of 125354   0.08   0.09   0.09   0.09
 */
export const thresholds: Thresholds = {
  low: [5.33,-5.05,2.29,-5.38,-0.88,0.72,0.03,-3.84,-10.12],
  medium: [-0.15,-6.84,-1.36,-6.31,-3.3,-0.12,-1.63,-5.16,-16.1],
  high: [-0.65,-12.23,-2.8,-10.23,-5.85,-4.1,-6.13,-7.35,-16.1],
  highest: [-3.76,-15.14,-5.71,-12.7,-8.8,-9.26,-9.62,-10.21,-16.4],
};
