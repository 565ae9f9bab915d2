import { Refusal } from '../../domain/common/refusal.ts';
import type { CardData } from '../cards/check-in/parse-submit.ts';
import { EXPLAIN_DIALOG_ID } from '../cards/check-in/explain-dialog-button.ts';
import { PAGE_DIALOG_ID, parsePageDialog } from '../cards/kit/open-page-button.ts';
import { pageInTeams, tabLink } from '../cards/kit/tab-link.ts';
import type { Dialog } from '../teams/teams-event.ts';
import { drawExplainDialog } from './check-in/draw-explain-dialog.ts';
import type { Turn } from './handler-types.ts';

export async function drawDialog(turn: Turn, data: CardData): Promise<Dialog> {
  switch (data.dialog) {
    case EXPLAIN_DIALOG_ID:
      return drawExplainDialog(turn, data);
    case PAGE_DIALOG_ID:
      return drawPageDialog(turn, data);
    default:
      throw new Refusal('unknown-action');
  }
}

/** Reads nothing, because the page itself checks what its reader may see. */
function drawPageDialog({ reader, tab }: Turn, data: CardData): Dialog {
  const page = parsePageDialog(data);
  return {
    title: reader.words.common.appName,
    url: pageInTeams(tab, page),
    fallbackUrl: tabLink(tab, page),
  };
}
