import { cardPreviewRequest, cardPreviewView } from '../../../contract/reminders/card-preview.ts';
import { previewCard } from '../../usecases/preview/preview-card.ts';
import { defineEndpoint } from '../http/endpoint.ts';

export const getCardPreview = defineEndpoint({
  method: 'get',
  path: '/cards',
  id: 'getCardPreview',
  summary: 'Previews a card for a person; nothing is sent or stored',
  query: cardPreviewRequest,
  result: cardPreviewView,
  refusals: ['not-allowed', 'person-not-found', 'goal-not-found', 'month-not-open', 'no-months'],
  handle: ({ context, actor, query }) => previewCard(context, actor, query),
});
