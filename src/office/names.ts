/** Names that stand both here and in manifest.xml; `test/house/manifest.test.ts` compares them. */

/** The function Outlook calls when Send is pressed: `LaunchEvent/@FunctionName`. */
export const sendHandlerName = "onMessageSendHandler";

/** The function Outlook calls when somebody is added to a draft or taken off: `LaunchEvent/@FunctionName`. */
export const recipientsHandlerName = "onMessageRecipientsChangedHandler";

/** The ribbon button that opens the pane: `Control/@id`. An alert whose `commandId` differs only cancels the send. */
export const openPaneControlId = "secondLookOpenPane";

/** The picture beside a notice, `bt:Image/@id`. Classic Outlook alone shows it; the others want it named all the same. */
export const noticeIconId = "Icon16";

/** Where the sender's acknowledgements are kept in the item's session data, from pane to gate. */
export const acknowledgementsKey = "secondLookAcknowledged";

/** What has been counted of this draft, in the item's session data: the pane may be closed and opened. */
export const countedKey = "secondLookCounted";

/** How often each detector asked this person, in the roaming settings of the mailbox. */
export const talliesKey = "secondLookTallies";

/** The one notice above the text of a draft, and where it is written down which one was shown. At most 32 characters. */
export const noticeKey = "secondLookNewReaders";
