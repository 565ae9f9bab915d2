import { myMonthsView } from '../../../contract/check-in/my-goals.ts';
import { readMyGoalsPage } from '../../usecases/my-goals/read-my-goals-page.ts';
import { endpoint } from '../http/endpoint.ts';

export const getMine = endpoint({
  method: 'get',
  path: '/mine',
  id: 'getMine',
  summary: 'The caller’s own goals in the months that take answers now',
  status: 200,
  revalidates: true,
  result: myMonthsView,
  refusals: [],
  handle: ({ context, actor }) => readMyGoalsPage(context, actor),
});
