import { serviceView } from '../../../contract/service/service.ts';
import { readService } from '../../usecases/service/read-service.ts';
import { defineEndpoint } from '../http/endpoint.ts';

export const getService = defineEndpoint({
  method: 'get',
  path: '/service',
  id: 'getService',
  summary: 'Returns how the server that answers is doing: what is well and what is not',
  result: serviceView,
  refusals: ['not-allowed'],
  handle: ({ context, actor }) => readService(context, actor),
});
