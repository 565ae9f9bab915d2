// Azurite has no types of its own. These are the classes that the tests start.
declare module 'azurite/dist/src/table/TableConfiguration.js' {
  class TableConfiguration {
    constructor(
      host: string,
      port: number,
      keepAliveTimeout: number,
      metadataDBPath: string,
      enableDebugLog: boolean,
      enableAccessLog: boolean,
      accessLogWriteStream: undefined,
      debugLogFilePath: undefined,
      loose: boolean,
      skipApiVersionCheck: boolean,
      cert: string,
      key: string,
      pwd: string,
      oauth: 'basic' | undefined,
      disableProductStyleUrl: boolean,
      isMemoryPersistence: boolean,
    );
  }
  // Jest unwraps the default export of a CommonJS module. Node does not.
  const exported: typeof TableConfiguration & { readonly default: typeof TableConfiguration };
  export default exported;
}
declare module 'azurite/dist/src/table/TableServer.js' {
  import type tableConfiguration from 'azurite/dist/src/table/TableConfiguration.js';

  class TableServer {
    constructor(configuration: InstanceType<typeof tableConfiguration>);
    start(): Promise<void>;
    close(): Promise<void>;
    getHttpServerAddress(): string;
  }
  const exported: typeof TableServer & { readonly default: typeof TableServer };
  export default exported;
}
declare module 'azurite/dist/src/queue/QueueConfiguration.js' {
  export default class QueueConfiguration {
    constructor(
      host: string,
      port: number,
      keepAliveTimeout: number,
      metadataDBPath: string,
      extentDBPath: string,
      persistencePaths: readonly {
        readonly locationId: string;
        readonly locationPath: string;
        readonly maxConcurrency: number;
      }[],
      enableAccessLog: boolean,
      accessLogWriteStream: undefined,
      enableDebugLog: boolean,
      debugLogFilePath: undefined,
      loose: boolean,
      skipApiVersionCheck: boolean,
      cert: string,
      key: string,
      pwd: string,
      oauth: 'basic' | undefined,
      disableProductStyleUrl: boolean,
      isMemoryPersistence: boolean,
    );
  }
}
declare module 'azurite/dist/src/queue/QueueServer.js' {
  import type QueueConfiguration from 'azurite/dist/src/queue/QueueConfiguration.js';

  export default class QueueServer {
    constructor(configuration: QueueConfiguration);
    start(): Promise<void>;
    close(): Promise<void>;
    getHttpServerAddress(): string;
  }
}
