/** Azurite can be used as a library but contains no types. These declarations cover what the project uses. */
declare module 'azurite/dist/src/table/TableConfiguration.js' {
  class TableConfiguration {
    constructor(
      host: string,
      port: number,
      keepAliveTimeout: number,
      metadataPath: string,
      debugLog: boolean,
      accessLog: boolean,
      accessLogStream: undefined,
      debugLogPath: undefined,
      loose: boolean,
      skipApiVersionCheck: boolean,
    );
  }
  const exports: { readonly default: typeof TableConfiguration };
  export default exports;
}

declare module 'azurite/dist/src/queue/QueueConfiguration.js' {
  class QueueConfiguration {
    constructor(
      host: string,
      port: number,
      keepAliveTimeout: number,
      metadataPath: string,
      extentPath: string,
      persistence: {
        readonly locationId: string;
        readonly locationPath: string;
        readonly maxConcurrency: number;
      }[],
      accessLog: boolean,
      accessLogStream: undefined,
      debugLog: boolean,
      debugLogPath: undefined,
      loose: boolean,
      skipApiVersionCheck: boolean,
    );
  }
  const exports: { readonly default: typeof QueueConfiguration };
  export default exports;
}

interface AzuriteServer {
  readonly httpServer: import('node:http').Server;
  start(): Promise<void>;
  close(): Promise<void>;
}

declare module 'azurite/dist/src/table/TableServer.js' {
  const exports: { readonly default: new (configuration: object) => AzuriteServer };
  export default exports;
}

declare module 'azurite/dist/src/queue/QueueServer.js' {
  const exports: { readonly default: new (configuration: object) => AzuriteServer };
  export default exports;
}
