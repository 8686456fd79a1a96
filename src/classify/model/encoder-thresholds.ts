import type { Thresholds } from "./format";

/**
 * Written by `npm run train -- --only encoder`; do not edit. For what the wide model, its net and the encoder say together; casualness is left to the first. What it found in lines of hands it had not learned from: sentences with the
 * fault, and the part of them found at low, medium, high and highest sensitivity, where 80, 60, 45, 30 of 100 found have
 * it if 1 of 100 sentences had; allegation at low 70; anger at low 70; bad-news at low 70; time-waster at low 56; insult at medium 50; allegation at medium 59; hearsay at medium 78; confidence at medium 78; anger at medium 68; command at medium 74; bad-news at medium 68; time-waster at medium 46.
 *
 * en insult        7001 of 114810   0.17   0.52   0.56   0.65
 * en hearsay        932 of 114810   0.86   0.86   0.93   0.95
 * en allegation    5798 of 114810   0.39   0.47   0.55   0.62
 * en confidence    1145 of 114810   0.81   0.82   0.89   0.91
 * en anger         1985 of 114810   0.65   0.70   0.77   0.81
 * en command       3074 of 114810   0.58   0.64   0.81   0.86
 * en bad-news      2166 of 114810   0.68   0.69   0.83   0.86
 * en time-waster   1309 of 114810   0.81   0.83   0.83   0.85
 * en casualness     186 of 114810   0.12   0.13   0.13   0.13
 */
export const thresholds: Thresholds = {
  low: [7.73,-6.55,0.73,-5.89,-3.01,0.61,-2.41,-6.61,-13.38],
  medium: [0.51,-6.55,-1.53,-6.21,-4.74,-0.94,-2.83,-8.05,-17.19],
  high: [-0.58,-13.22,-4.4,-11.32,-8.78,-6.96,-7.7,-8.23,-17.19],
  highest: [-4.58,-16.06,-7.79,-12.86,-11.54,-10.64,-11.41,-11.56,-17.19],
};
