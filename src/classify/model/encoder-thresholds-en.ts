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
 * en anger         1985 of 114810   0.68   0.69   0.79   0.87
 * en command       3074 of 114810   0.63   0.65   0.85   0.90
 * en bad-news      2166 of 114810   0.73   0.75   0.86   0.91
 * en time-waster   1309 of 114810   0.83   0.84   0.85   0.90
 * en casualness     186 of 114810   0.28   0.29   0.29   0.29
 */
export const thresholds: Thresholds = {
  low: [10.17,-4.55,0.96,-4.72,-2.99,1.04,-2.14,-5.76,-14.72],
  medium: [0.96,-6.97,-2.37,-5.15,-3.8,0.4,-2.67,-6.82,-21.65],
  high: [0.15,-14.27,-4.51,-11.71,-8.23,-7.52,-7.68,-6.89,-21.65],
  highest: [-4.22,-17.24,-8.07,-14.74,-12.79,-11.35,-11.26,-11.65,-21.65],
};
