/**
 * Tells Outlook which function answers an event. To be called at the top level of the event script, never in
 * `Office.onReady`, which classic Outlook on Windows does not run (office-js #5166).
 *
 * @param name as in the manifest's `FunctionName`
 */
export function register(name: string, handler: (event: Office.MailboxEvent) => void): void {
  Office.actions.associate(name, handler);
}
