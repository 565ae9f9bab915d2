import { errorFields, type Log } from '../log.ts';

interface ProcessEvents {
  on(event: string, listener: (error: unknown) => void): unknown;
}

export interface ExitParts {
  readonly log: Log;
  /** Must finish within a limited time. */
  readonly drain: () => Promise<void>;
  readonly exit: (code: number) => void;
}

/** Also on an uncaught exception: the state is unknown. A second signal exits at once. */
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
