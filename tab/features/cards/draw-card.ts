import { AdaptiveCard, type Action } from 'adaptivecards/lib/card-elements.js';
import { HostConfig } from 'adaptivecards/lib/host-config.js';
import type { CardTheme } from './card-look.ts';
import { hostConfig } from './host-config.ts';
import { teamsMarkdown } from './teams-markdown.ts';

/** Of the card's headings, under the page's and the section's. */
const HEADING_LEVEL = 3;

/** Draws a card as Teams would. Its buttons and links lead nowhere: `onPress` hears of them. */
export function drawCard(
  json: Readonly<Record<string, unknown>>,
  theme: CardTheme,
  onPress: () => void,
): HTMLElement | undefined {
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = teamsMarkdown(text);
    result.didProcess = true;
  };
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig(theme, HEADING_LEVEL));
  card.onExecuteAction = (action) => {
    if (!unfolds(action)) onPress();
  };
  card.onAnchorClicked = () => {
    onPress();
    return true;
  };
  card.parse(json);
  const drawn = card.render();
  // Its place is a stop of the keyboard already.
  drawn?.removeAttribute('tabindex');
  if (drawn) nameSearchLists(drawn);
  return drawn;
}

/** That works without the bot, so it works in the preview, too. */
const unfolds = (action: Action): boolean => action.getJsonTypeName() === 'Action.ToggleVisibility';

/** The renderer forgets the label of a list that can be searched; Teams has its own. */
function nameSearchLists(drawn: HTMLElement): void {
  for (const list of drawn.querySelectorAll('input.ac-choiceSetInput-filtered')) {
    const label = list.closest('.ac-input-container')?.querySelector('label')?.textContent;
    if (label && !list.hasAttribute('aria-label')) list.setAttribute('aria-label', label);
  }
}
