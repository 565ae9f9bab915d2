import { z } from 'zod';
import {
  accountsView,
  directoryQuery,
  directoryView,
} from '../../../contract/register/directory.ts';
import { recipientsView } from '../../../contract/reminders/recipients.ts';
import { runPathParams } from '../../../contract/reminders/runs.ts';
import { readAccounts } from '../../usecases/people/read-accounts.ts';
import { searchDirectory } from '../../usecases/people/search-directory.ts';
import { readRecipients } from '../../usecases/runs/read-recipients.ts';
import { defineEndpoint } from '../http/endpoint.ts';

export const getDirectory = defineEndpoint({
  method: 'get',
  path: '/people/directory',
  id: 'getDirectory',
  summary: 'Finds people in the organisation’s directory by name or e-mail address',
  query: directoryQuery,
  result: directoryView,
  refusals: ['not-allowed', 'directory-off', 'directory-unavailable', 'name-too-short'],
  handle: ({ context, actor, query }) => searchDirectory(context, actor, query.text),
});

export const getAccounts = defineEndpoint({
  method: 'get',
  path: '/people/accounts',
  id: 'getAccounts',
  summary:
    'Lists people whose accounts in the directory are disabled or missing, and their goals; checked at most once an hour',
  query: z.strictObject({ again: z.enum(['true', 'false']).exactOptional() }),
  result: accountsView,
  refusals: ['not-allowed'],
  handle: ({ context, actor, query }) =>
    readAccounts(context, actor, { again: query.again === 'true' }),
});

export const getRecipients = defineEndpoint({
  method: 'get',
  path: '/runs/{month}/{run}/recipients',
  id: 'getRecipients',
  summary: 'Tells who of a plan’s recipients has no account, is out of office or has no chat yet',
  params: runPathParams,
  result: recipientsView,
  refusals: ['not-allowed', 'run-not-found'],
  handle: ({ context, actor, params }) => readRecipients(context, actor, params),
});
