import type { WordProgram } from './program.ts';

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Calls back when paragraphs come, go or change; on a Word that has no such events, when the cursor moves. Word loses some of them
 * (office-js issues 3864, 4874, 5400, 5089), so whoever listens reads the letter again now and then.
 */
export function onHint(program: WordProgram, listener: () => void): () => void {
  let ended = false;
  let end = (): void => {};
  const notify = async (): Promise<void> => {
    if (!ended) listener();
  };
  const register = program.run(async (context) => {
    const { document } = context;
    const registrations: readonly Registration[] = [
      document.onParagraphAdded.add(notify),
      document.onParagraphChanged.add(notify),
      document.onParagraphDeleted.add(notify),
    ];
    await context.sync();
    return () => void removeAll(registrations);
  });
  register
    .catch(() => program.onSelectionChanged(() => void notify()))
    .then((remove) => {
      end = remove;
      if (ended) end();
    });
  return () => {
    ended = true;
    end();
  };
}

/** Takes handlers away; a document that was closed meanwhile has none left. */
export async function removeAll(registrations: readonly Registration[]): Promise<void> {
  for (const registration of registrations) registration.remove();
  await registrations[0]?.context.sync().catch(() => undefined);
}
