import type { EndpointServices } from '../../../bot/api/http/endpoint.ts';
import { createContext } from '../../../bot/server/create-context.ts';
import {
  lastKnownContext,
  type CurrentContext,
} from '../../../bot/usecases/shared/current-settings.ts';

/** A context that any use case and any part of the server accepts. */
export type TestContext = CurrentContext & EndpointServices;

/** Creates the context as the server does. The settings are those of the operator's file. */
export const createTestContext = (...parts: Parameters<typeof createContext>): TestContext =>
  lastKnownContext(createContext(...parts));
