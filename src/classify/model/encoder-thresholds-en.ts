import type { Thresholds } from "./format";

/**
 * Written by `npm run train -- --only encoder-en`; do not edit. For what the wide model, its net and the encoder say together; casualness is left to the first. What it found in lines of hands it had not learned from: sentences with the
 * fault, and the part of them found at low, medium, high and highest sensitivity, where 80, 60, 45, 30 of 100 found have
 * it if 1 of 100 sentences had; allegation at low 70; anger at low 70; bad-news at low 70; time-waster at low 56; insult at medium 49; allegation at medium 55; hearsay at medium 78; confidence at medium 78; anger at medium 68; command at medium 78; bad-news at medium 68; time-waster at medium 46.
 *
 * en insult        7001 of 114810   0.18   0.57   0.60   0.74
 * en hearsay        932 of 114810   0.84   0.87   0.95   0.97
 * en allegation    5798 of 114810   0.42   0.54   0.60   0.70
 * en confidence    1145 of 114810   0.82   0.83   0.92   0.94
 * en anger         1985 of 114810   0.67   0.68   0.80   0.87
 * en command       3074 of 114810   0.63   0.65   0.86   0.90
 * en bad-news      2166 of 114810   0.74   0.75   0.86   0.91
 * en time-waster   1309 of 114810   0.83   0.85   0.85   0.90
 * en casualness     186 of 114810   0.30   0.30   0.30   0.30
 */
export const thresholds: Thresholds = {
  low: [10.18,-4.44,0.95,-4.7,-2.66,1.06,-2.16,-5.88,-14.62],
  medium: [1,-6.96,-2.35,-5.22,-3.03,0.48,-2.62,-7.12,-14.62],
  high: [0.14,-14.25,-4.49,-11.73,-8.32,-7.78,-7.7,-7.22,-21.59],
  highest: [-4.26,-17.29,-8.11,-14.71,-12.7,-11.36,-11.25,-11.6,-21.59],
};
