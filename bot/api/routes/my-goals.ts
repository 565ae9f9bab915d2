import { readMyGoalsPage } from '../../usecases/my-goals/read-my-goals-page.ts';
import { endpoint } from '../http/endpoint.ts';
import { mineView } from '../../../contract/my-goals.ts';

export const getMine = endpoint({
  method: 'get',
  path: '/mine',
  id: 'getMine',
  summary: 'The caller’s own goals in the months that take answers now',
  status: 200,
  revalidates: true,
  result: mineView,
  refusals: [],
  handle: ({ context, actor }) => readMyGoalsPage(context, actor),
});
