/**
 * The part of the package that parses cards. The package's own types do not fit the file that runs
 * in Node.
 */
declare module 'adaptivecards/dist/adaptivecards.js' {
  interface Complaint {
    readonly message: string;
  }
  export class SerializationContext {
    readonly eventCount: number;
    getEventAt(index: number): Complaint;
  }
  export class HostConfig {
    constructor(config: object);
  }
  export class AdaptiveCard {
    hostConfig: HostConfig;
    parse(card: unknown, context: SerializationContext): void;
    validateProperties(): { readonly validationEvents: readonly Complaint[] };
  }
}
