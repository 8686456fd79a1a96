import type { Thresholds } from "./format";

/**
 * Written by `npm run train -- --only encoder-ru`; do not edit. For what the wide model, its net and the encoder say together; casualness is left to the first. What it found in lines of hands it had not learned from: sentences with the
 * fault, and the part of them found at low, medium, high and highest sensitivity, where 80, 60, 45, 30 of 100 found have
 * it if 1 of 100 sentences had; hearsay at low 86; allegation at low 80; confidence at low 90; anger at low 82; bad-news at low 70; insult at medium 66; allegation at medium 80; hearsay at medium 86; confidence at medium 90; anger at medium 82; command at medium 80; bad-news at medium 66; time-waster at medium 78.
 *
 * ru insult        3413 of 65189   0.48   0.63   0.77   0.85
 * ru hearsay        679 of 65189   0.92   0.92   0.97   0.98
 * ru allegation    1963 of 65189   0.65   0.65   0.85   0.90
 * ru confidence     930 of 65189   0.71   0.71   0.90   0.93
 * ru anger         1346 of 65189   0.77   0.77   0.89   0.93
 * ru command       1972 of 65189   0.68   0.68   0.86   0.91
 * ru bad-news      1844 of 65189   0.72   0.75   0.84   0.89
 * ru time-waster   1037 of 65189   0.83   0.85   0.94   0.97
 * ru casualness      98 of 65189   0.62   0.64   0.66   0.66
 */
export const thresholds: Thresholds = {
  low: [4.76,-7.41,0.68,-4.09,-2.2,-1.1,-1.34,-7.78,-18.64],
  medium: [1.01,-7.41,0.68,-4.09,-2.2,-1.1,-2.38,-8.63,-21.77],
  high: [-3.44,-17.21,-7.15,-14.44,-9.82,-9.17,-6.76,-15.24,-23.94],
  highest: [-7.08,-19.94,-10.59,-17.49,-13.26,-12.52,-10.17,-18.1,-23.94],
};
