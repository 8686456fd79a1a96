/**
 * What the gate is built with in place of `commitments.ts` (see `webpack.config.js` and
 * docs/decisions/0013-commitments-are-no-business-of-the-gate.md): they are for the pane and the command line, and a loose
 * one is a note that never decides.
 */
type Commitments = typeof import("./commitments");

export const looseStepsIn: Commitments["looseStepsIn"] = () => [];
export const commitmentsIn: Commitments["commitmentsIn"] = () => [];
