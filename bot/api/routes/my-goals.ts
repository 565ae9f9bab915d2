import { myMonthsView } from '../../../contract/check-in/my-goals.ts';
import { readMyGoalsPage } from '../../usecases/my-goals/read-my-goals-page.ts';
import { defineEndpoint } from '../http/endpoint.ts';

export const getMyGoals = defineEndpoint({
  method: 'get',
  path: '/mine',
  id: 'getMine',
  summary: 'Lists the caller’s own goals in the open months',
  revalidates: true,
  result: myMonthsView,
  refusals: [],
  handle: ({ context, actor }) => readMyGoalsPage(context, actor),
});
