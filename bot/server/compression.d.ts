/** Declares the types here, because `@types/compression` would also install the types of express. */
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
