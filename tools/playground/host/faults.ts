/** What goes wrong with one method: no answer, an error of this number, or an answer this many ms late. */
export type Fault = { readonly kind: "swallow" } | { readonly kind: "error"; readonly code: number } | { readonly kind: "delay"; readonly ms: number };

/** The methods that can be made to misbehave: number and name, those the gate asks first. 94 is `event.completed`. */
export const faultyMethods: readonly (readonly [number, string])[] = [
  [37, "body.getAsync"],
  [15, "to, cc, bcc.getAsync"],
  [18, "subject.getAsync"],
  [107, "from.getAsync"],
  [149, "getAttachmentsAsync"],
  [174, "getComposeTypeAsync"],
  [186, "sessionData.getAsync"],
  [94, "event.completed"],
  [185, "sessionData.setAsync"],
  [99, "getInitializationContextAsync"],
  [38, "body.setAsync"],
  [150, "getAttachmentContentAsync"],
  [20, "removeAttachmentAsync"],
  [33, "notificationMessages.addAsync"],
];

/** Fault injection: which methods misbehave from now on. */
export class Faults {
  private readonly byMethod = new Map<number, Fault>();

  set(method: number, fault: Fault | undefined): void {
    if (fault) this.byMethod.set(method, fault);
    else this.byMethod.delete(method);
  }

  clear(): void {
    this.byMethod.clear();
  }

  of(method: number): Fault | undefined {
    return this.byMethod.get(method);
  }

  entries(): readonly (readonly [number, Fault])[] {
    return [...this.byMethod];
  }
}
