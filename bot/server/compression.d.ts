/** Without the types of express, which `@types/compression` brings along. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  namespace compression {
    type Filter = (request: IncomingMessage, response: ServerResponse) => boolean;
    const filter: Filter;
  }
  function compression(options: {
    readonly filter: compression.Filter;
  }): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;
  export = compression;
}
