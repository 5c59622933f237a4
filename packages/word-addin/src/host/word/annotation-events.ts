import { removeAll } from './hints.ts';
import type { WordProgram } from './program.ts';

/** Tells of a click on an annotation and of what is chosen in Word's menu there; says nothing on a Word without annotations. */
export function listenToAnnotations(
  program: WordProgram,
  clicked: (id: string) => void,
  chosen: (args: Word.AnnotationPopupActionEventArgs) => Promise<void>,
): () => void {
  const registered = program
    .run(async (context) => {
      const { document } = context;
      const registrations: OfficeExtension.EventHandlerResult<unknown>[] = [
        document.onAnnotationClicked.add(async ({ id }) => clicked(id)),
      ];
      if (program.supports('1.8')) registrations.push(document.onAnnotationPopupAction.add(chosen));
      await context.sync();
      return registrations;
    })
    .catch(() => []);
  return () => void registered.then(removeAll);
}
