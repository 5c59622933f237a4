/** For what a client may refuse, or go away before: there is nobody left to tell, and an error that nobody takes ends the server. */
export function unanswered(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}
