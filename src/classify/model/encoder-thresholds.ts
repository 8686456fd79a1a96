import type { Thresholds } from "./format";

/**
 * Written by `npm run train -- --only encoder`; do not edit. For what the wide model, its net and the encoder say together; casualness is left to the first. What it found in lines of hands it had not learned from: sentences with the
 * fault, and the part of them found at low, medium, high and highest sensitivity, where 80, 60, 45, 30 of 100 found have
 * it if 1 of 100 sentences had; insult at medium 48; allegation at medium 66; hearsay at medium 70; confidence at medium 68; anger at medium 60; command at medium 70; bad-news at medium 76.
 *
 * en insult        7894 of 109534   0.06   0.41   0.44   0.57
 * en hearsay        964 of 109534   0.77   0.80   0.92   0.94
 * en allegation    4016 of 109534   0.30   0.43   0.61   0.71
 * en confidence    1323 of 109534   0.60   0.74   0.80   0.83
 * en anger         2152 of 109534   0.36   0.52   0.65   0.73
 * en command       2447 of 109534   0.52   0.65   0.81   0.86
 * en bad-news      1741 of 109534   0.57   0.61   0.82   0.86
 * en time-waster    965 of 109534   0.72   0.80   0.84   0.87
 * en casualness     168 of 109534   0.11   0.11   0.11   0.11
 */
export const thresholds: Thresholds = {
  low: [8.04,-3.85,2.62,-3.31,2.29,0.59,-0.78,-2.32,-7.42],
  medium: [0.68,-4.7,0.49,-7.2,-1.42,-1.6,-1.77,-5.26,-7.42],
  high: [0.16,-11.81,-2.66,-9.75,-5.03,-6.1,-7.09,-7.95,-11.26],
  highest: [-3.33,-14.37,-5.34,-12.5,-8.5,-9.38,-10.51,-9.79,-11.26],
};
