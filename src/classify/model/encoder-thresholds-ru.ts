import type { Thresholds } from "./format";

/**
 * Written by `npm run train -- --only encoder-ru`; do not edit. For what the wide model, its net and the encoder say together; casualness is left to the first. What it found in lines of hands it had not learned from: sentences with the
 * fault, and the part of them found at low, medium, high and highest sensitivity, where 80, 60, 45, 30 of 100 found have
 * it if 1 of 100 sentences had; hearsay at low 86; allegation at low 80; confidence at low 90; anger at low 82; bad-news at low 70; insult at medium 66; allegation at medium 80; hearsay at medium 86; confidence at medium 90; anger at medium 82; command at medium 80; bad-news at medium 66; time-waster at medium 78.
 *
 * ru insult        3413 of 65189   0.49   0.62   0.77   0.85
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
  low: [4.74,-7.43,0.68,-4.1,-2.24,-1.12,-1.32,-7.78,-19.04],
  medium: [1.11,-7.43,0.68,-4.1,-2.24,-1.12,-2.39,-8.59,-21.71],
  high: [-3.45,-17.23,-7.17,-14.4,-9.9,-9.18,-6.73,-15.23,-24.3],
  highest: [-7.11,-19.96,-10.6,-17.46,-13.23,-12.49,-10.16,-18.09,-24.3],
};
