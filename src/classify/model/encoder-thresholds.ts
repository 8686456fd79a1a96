import type { Thresholds } from "./format";

/**
 * Written by `npm run train -- --only encoder`; do not edit. For what the wide model, its net and the encoder say together; casualness is left to the first. What it found in lines of hands it had not learned from: sentences with the
 * fault, and the part of them found at low, medium, high and highest sensitivity, where 80, 60, 45, 30 of 100 found have
 * it if 1 of 100 sentences had; allegation at low 70; anger at low 70; bad-news at low 70; time-waster at low 56; insult at medium 50; allegation at medium 59; hearsay at medium 78; confidence at medium 78; anger at medium 68; command at medium 74; bad-news at medium 68; time-waster at medium 46.
 *
 * en insult        7001 of 114810   0.18   0.53   0.57   0.65
 * en hearsay        932 of 114810   0.84   0.87   0.94   0.95
 * en allegation    5798 of 114810   0.41   0.49   0.57   0.63
 * en confidence    1145 of 114810   0.81   0.82   0.89   0.91
 * en anger         1985 of 114810   0.70   0.72   0.79   0.82
 * en command       3074 of 114810   0.63   0.68   0.82   0.86
 * en bad-news      2166 of 114810   0.73   0.74   0.84   0.86
 * en time-waster   1309 of 114810   0.82   0.84   0.84   0.86
 * en casualness     186 of 114810   0.11   0.15   0.15   0.15
 */
export const thresholds: Thresholds = {
  low: [8.15,-4.28,0.56,-4.76,-4.03,0.42,-2.14,-5.48,-4.99],
  medium: [0.72,-6.51,-1.58,-5.22,-4.7,-1.16,-2.61,-7.49,-12.38],
  high: [-0.42,-12.61,-4.35,-10.57,-8.72,-6.48,-7.08,-7.49,-18.78],
  highest: [-4.35,-15.35,-7.59,-13.34,-11.55,-10.33,-10.75,-10.69,-18.78],
};
