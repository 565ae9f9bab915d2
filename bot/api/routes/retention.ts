import {
  retentionPreviewRequest,
  retentionRequest,
  retentionView,
} from '../../../contract/register/retention.ts';
import { readRetention, saveRetention } from '../../usecases/privacy/retention.ts';
import { defineEndpoint } from '../http/endpoint.ts';

export const getRetention = defineEndpoint({
  method: 'get',
  path: '/retention',
  id: 'getRetention',
  summary: 'Returns how long data are kept, and what would be deleted now',
  result: retentionView,
  refusals: ['not-allowed'],
  handle: ({ context, actor }) => readRetention(context, actor),
});

export const postRetentionPreview = defineEndpoint({
  method: 'post',
  path: '/retention/preview',
  id: 'previewRetention',
  summary: 'Tells what other times would delete; nothing is saved or deleted',
  body: retentionPreviewRequest,
  result: retentionView,
  refusals: ['not-allowed'],
  handle: ({ context, actor, body }) => readRetention(context, actor, body.years),
});

export const putRetention = defineEndpoint({
  method: 'put',
  path: '/retention',
  id: 'putRetention',
  summary: 'Changes how long data are kept; deleting begins within the hour',
  body: retentionRequest,
  result: retentionView,
  refusals: ['not-allowed', 'stale-version'],
  handle: ({ context, actor, body }) => saveRetention(context, actor, body),
});
