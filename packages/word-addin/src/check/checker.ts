import { type Answer, type Job, type JobName, type Jobs, READY, type Ready } from './protocol.ts';
import workerUrl from './worker.ts?worker&url';

/** Asks the worker. Rejects when the job failed or the worker stopped; the next job starts a new one. */
export type Ask = <Name extends JobName>(name: Name, input: Jobs[Name]['in']) => Promise<Jobs[Name]['out']>;

interface Waiting {
  readonly resolve: (output: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The worker that holds the checker. It is started through a blob, since a worker then takes over the Content-Security-Policy of the
 * page; one that is loaded by its address has only what its server sends along.
 */
export function createAsk(): Ask {
  const waiting = new Map<number, Waiting>();
  let worker: Promise<Worker> | null = null;
  let last = 0;

  const receive = ({ id, ...answer }: Answer): void => {
    const job = waiting.get(id);
    waiting.delete(id);
    if ('failure' in answer) job?.reject(new Error(answer.failure));
    // The worker answers each job with the output that `Jobs` says.
    else job?.resolve(answer.output as never);
  };
  const stop = (reason: string): void => {
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };

  return (name, input) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      worker ??= startWorker(receive, stop);
      // `name` and `input` belong together, which the type of a union of jobs cannot see.
      void worker.then((started) => started.postMessage({ id, name, input } as Job));
    });
}

/** Gives the worker once its code is there and listens; before that it would miss what it is sent. */
function startWorker(receive: (answer: Answer) => void, stop: (reason: string) => void): Promise<Worker> {
  const address = new URL(workerUrl, document.baseURI).href;
  const code = `import(${JSON.stringify(address)}).catch((error) => setTimeout(() => { throw error; }));`;
  const script = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(script, { type: 'module' });
  worker.addEventListener('error', ({ message }) => {
    worker.terminate();
    stop(message || 'the worker did not start');
  });
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer | Ready>) => {
      if (data !== READY) {
        receive(data);
        return;
      }
      URL.revokeObjectURL(script);
      resolve(worker);
    });
  });
}
