import type { Thresholds } from "./format";

/**
 * Written by `npm run train -- --only encoder`; do not edit. For what the wide model, its net and the encoder say together; casualness is left to the first. What it found in lines of hands it had not learned from: sentences with the
 * fault, and the part of them found at low, medium, high and highest sensitivity, where 80, 60, 45, 30 of 100 found have
 * it if 1 of 100 sentences had; insult at medium 48; allegation at medium 56; hearsay at medium 76; confidence at medium 78; anger at medium 71; command at medium 75; bad-news at medium 71.
 *
 * en insult        5254 of 118480   0.24   0.56   0.58   0.66
 * en hearsay       1447 of 118480   0.81   0.81   0.92   0.94
 * en allegation    4356 of 118480   0.36   0.55   0.62   0.71
 * en confidence    1956 of 118480   0.64   0.66   0.76   0.79
 * en anger         2266 of 118480   0.69   0.74   0.83   0.87
 * en command       2884 of 118480   0.62   0.67   0.85   0.88
 * en bad-news      2911 of 118480   0.45   0.53   0.71   0.76
 * en time-waster   1458 of 118480   0.69   0.74   0.77   0.79
 * en casualness     246 of 118480   0.09   0.10   0.10   0.10
 */
export const thresholds: Thresholds = {
  low: [5.54,-6.38,2.85,-5.95,-2.07,0.23,0.36,-3.88,-10.49],
  medium: [-0.03,-6.72,-0.83,-6.44,-3.82,-0.91,-1.59,-6.14,-11.32],
  high: [-0.55,-13.16,-2.57,-11.53,-7.34,-6.5,-6.46,-8.62,-11.32],
  highest: [-3.98,-15.95,-5.69,-13.89,-10.53,-9.12,-9.98,-11.79,-19.5],
};
