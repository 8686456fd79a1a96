import type { Thresholds } from "./format";

/**
 * Written by `npm run train -- --only encoder`; do not edit. For what the wide model, its net and the encoder say together; casualness is left to the first. What it found in lines of hands it had not learned from: sentences with the
 * fault, and the part of them found at low, medium, high and highest sensitivity, where 80, 60, 45, 30 of 100 found have
 * it if 1 of 100 sentences had; insult at medium 48; allegation at medium 58; hearsay at medium 76; confidence at medium 78; anger at medium 71; command at medium 75; bad-news at medium 66; time-waster at medium 55.
 *
 * en insult        5254 of 118480   0.27   0.58   0.59   0.65
 * en hearsay       1447 of 118480   0.81   0.83   0.92   0.94
 * en allegation    4356 of 118480   0.36   0.54   0.63   0.71
 * en confidence    1956 of 118480   0.64   0.65   0.77   0.79
 * en anger         2266 of 118480   0.70   0.75   0.83   0.86
 * en command       2884 of 118480   0.62   0.68   0.84   0.88
 * en bad-news      2911 of 118480   0.45   0.58   0.72   0.76
 * en time-waster   1458 of 118480   0.70   0.75   0.77   0.79
 * en casualness     246 of 118480   0.12   0.12   0.12   0.12
 */
export const thresholds: Thresholds = {
  low: [6.11,-6.9,3.4,-5.81,-2.56,0.76,0.56,-4.36,-13.26],
  medium: [-0.3,-7.94,-0.65,-6.21,-4.21,-0.38,-2.68,-7.73,-15.89],
  high: [-0.88,-14.22,-2.99,-11.78,-7.74,-6.31,-7.13,-9.27,-15.89],
  highest: [-4.34,-17.01,-6.41,-14.35,-11.53,-9.89,-10.38,-12.17,-15.89],
};
