export { blankDraft } from "./blank";
export { samples } from "./gallery";
