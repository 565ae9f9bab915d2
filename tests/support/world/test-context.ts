import type { EndpointServices } from '../../../bot/api/http/endpoint.ts';
import { createContext } from '../../../bot/server/create-context.ts';
import {
  lastKnownContext,
  type CurrentContext,
} from '../../../bot/usecases/shared/current-settings.ts';

/** A context that every use case and every server part takes. */
export type TestContext = CurrentContext & EndpointServices;

/** As the server makes it, under the settings of the operator's file. */
export const createTestContext = (...parts: Parameters<typeof createContext>): TestContext =>
  lastKnownContext(createContext(...parts));
