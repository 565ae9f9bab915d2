import { errorFields, type Log } from '../log.ts';

interface ProcessEvents {
  on(event: string, listener: (error: unknown) => void): unknown;
}

export interface ExitParts {
  readonly log: Log;
  /** Finishes the open work. It must end within a limited time, because the exit waits for it. */
  readonly drain: () => Promise<void>;
  readonly exit: (code: number) => void;
}

/** Drains, then exits, on a signal or an uncaught exception. A second signal exits without waiting. */
export function exitGracefully(process: ProcessEvents, { log, drain, exit }: ExitParts): void {
  let isEnding = false;
  let code = 0;
  const end = (): void => {
    isEnding = true;
    void drain()
      .catch((error: unknown) => {
        log('error', 'drain-fault', errorFields(error));
        code = 1;
      })
      .then(() => exit(code));
  };
  const endOnSignal = (): void => {
    if (isEnding) exit(1);
    else end();
  };
  process.on('SIGTERM', endOnSignal);
  process.on('SIGINT', endOnSignal);
  process.on('uncaughtException', (error: unknown) => {
    log('error', 'uncaught', errorFields(error));
    code = 1;
    if (!isEnding) end();
  });
  process.on('unhandledRejection', (error: unknown) => {
    log('error', 'unhandled', errorFields(error));
  });
}
