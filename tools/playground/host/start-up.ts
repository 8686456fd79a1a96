import type { Draft } from "./draft";
import type { AddInManifest } from "./manifest";
import type { OutlookSettings } from "./settings";

const outlookWebApp = 64;
const messageCompose = 4;

/** What office.js asks first: which Outlook this is and what it can do. */
export function appContext(controlId: string, kind: "event" | "pane", settings: OutlookSettings, addInName: string, roaming: ReadonlyMap<string, string>): object {
  return {
    _id: controlId,
    _appName: outlookWebApp,
    _appVersion: "16.01",
    _appUILocale: settings.language,
    _dataLocale: settings.language,
    _docUrl: "",
    _clientMode: 1,
    _settings: Object.fromEntries(roaming),
    _reason: "documentOpened",
    _osfControlType: 1,
    _addinName: addInName,
    _hostFullVersion: "16.0.0.0",
    // Versions are strings: the number 1.10 would be read as 1.1.
    _requirementMatrix: JSON.stringify({ Mailbox: settings.mailbox, DialogApi: "1.2" }),
    _initialDisplayMode: kind === "event" ? 1 : 2,
  };
}

/** What office.js asks second: which item, whose mailbox, and what the add-in may do. */
export function initialData(draft: Draft, manifest: AddInManifest): object {
  const { from } = draft.content;
  return {
    itemType: messageCompose,
    permissionLevel: manifest.permissionLevel,
    hostVersion: "20260814008.09",
    owaView: "ThreeColumns",
    userDisplayName: from.name,
    userEmailAddress: from.address,
    userTimeZone: "UTC",
    userProfileType: "enterprise",
    conversationId: draft.content.composeType === "newMail" ? null : "AAQkAD-playground-conversation",
    isRead: true,
    isFromSharedFolder: false,
    timeZoneOffsets: [],
    extensionId: manifest.id,
    endNodeUrl: "",
  };
}
