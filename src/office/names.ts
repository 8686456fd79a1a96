/** Names that stand both here and in manifest.xml; `test/house/manifest.test.ts` compares them. */

/** The function Outlook calls when Send is pressed: `LaunchEvent/@FunctionName`. */
export const sendHandlerName = "onMessageSendHandler";

/** The ribbon button that opens the pane: `Control/@id`. An alert whose `commandId` differs only cancels the send. */
export const openPaneControlId = "secondLookOpenPane";

/** Where the sender's acknowledgements are kept in the item's session data, from pane to gate. */
export const acknowledgementsKey = "secondLookAcknowledged";
