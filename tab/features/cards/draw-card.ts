import { AdaptiveCard, type Action } from 'adaptivecards/lib/card-elements.js';
import { HostConfig } from 'adaptivecards/lib/host-config.js';
import type { CardTheme } from './card-look.ts';
import { hostConfig } from './host-config.ts';
import { teamsMarkdown } from './teams-markdown.ts';

/** Level of the card's headings, below those of the page and the section. */
const HEADING_LEVEL = 3;

/** Renders a card as Teams would. Buttons and links lead nowhere; `onPress` receives the action. */
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
  // The element around the card is already focusable.
  drawn?.removeAttribute('tabindex');
  if (drawn) nameSearchLists(drawn);
  return drawn;
}

/** Toggling visibility needs no bot, so it works in the preview. */
const unfolds = (action: Action): boolean => action.getJsonTypeName() === 'Action.ToggleVisibility';

/** The renderer drops the label of a searchable list; Teams shows one. */
function nameSearchLists(drawn: HTMLElement): void {
  for (const list of drawn.querySelectorAll('input.ac-choiceSetInput-filtered')) {
    const label = list.closest('.ac-input-container')?.querySelector('label')?.textContent;
    if (label && !list.hasAttribute('aria-label')) list.setAttribute('aria-label', label);
  }
}
