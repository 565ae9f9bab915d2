import type { EndpointParts } from '../../../bot/api/http/endpoint.ts';
import { createContext } from '../../../bot/server/create-context.ts';
import { lastContext, type CurrentContext } from '../../../bot/usecases/shared/current-settings.ts';

/** A context that fits every use case and every part of the server. */
export type TestContext = CurrentContext & EndpointParts;

/** Creates the context as the server does, with the settings of the operator's file. */
export const createTestContext = (...parts: Parameters<typeof createContext>): TestContext =>
  lastContext(createContext(...parts));
