import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';
import type { CardTheme } from './card-look.ts';

const TOKENS: Readonly<Record<CardTheme, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const FONT = "'Segoe UI', 'Liberation Sans', Arial, sans-serif";
const FONT_SIZES = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
const FONT_WEIGHTS = { lighter: 200, default: 400, bolder: 600 };

/**
 * How Teams clients render cards. Distances and sizes are those of microsoft-teams-light.json in
 * https://github.com/microsoft/Teams-AdaptiveCards-Mobile (samples/HostConfig). Colours are from Fluent's Teams
 * themes, because the sample's are older than the clients. `headingLevel`: level of the card's headings.
 */
export function hostConfig(theme: CardTheme, headingLevel = 2): object {
  const fluent = TOKENS[theme];
  const font = { fontFamily: FONT, fontSizes: FONT_SIZES, fontWeights: FONT_WEIGHTS };
  return {
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: fluent.colorNeutralStroke2 },
    fontTypes: { default: font, monospace: { ...font, fontFamily: 'monospace' } },
    textStyles: { heading: { size: 'default', weight: 'bolder' } },
    textBlock: { headingLevel },
    containerStyles: {
      default: area(fluent, fluent.colorNeutralBackground1),
      emphasis: area(fluent, fluent.colorNeutralBackground2),
      accent: area(fluent, fluent.colorBrandBackground2),
      good: area(fluent, fluent.colorStatusSuccessBackground1),
      warning: area(fluent, fluent.colorStatusWarningBackground1),
      attention: area(fluent, fluent.colorStatusDangerBackground1),
    },
    inputs: {
      label: {
        inputSpacing: 'Small',
        requiredInputs: { color: 'Default', weight: 'Bolder' },
        optionalInputs: { color: 'Default', weight: 'Bolder' },
      },
      errorMessage: { color: 'Attention', size: 'Small' },
    },
    actions: {
      maxActions: 6,
      spacing: 'Default',
      buttonSpacing: 8,
      actionsOrientation: 'Horizontal',
      actionAlignment: 'Left',
      showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
    },
  };
}

function area(fluent: Theme, backgroundColor: string): object {
  const same = (colour: string) => ({ default: colour, subtle: colour });
  return {
    backgroundColor,
    foregroundColors: {
      default: {
        default: fluent.colorNeutralForeground1,
        subtle: fluent.colorNeutralForeground3,
      },
      dark: same(fluent.colorNeutralForeground1),
      light: same(fluent.colorNeutralForeground3),
      accent: same(fluent.colorBrandForegroundLink),
      good: same(fluent.colorStatusSuccessForeground1),
      warning: same(fluent.colorStatusWarningForeground1),
      attention: same(fluent.colorPaletteRedForeground1),
    },
  };
}

/**
 * CSS rules for what the renderer leaves to its host: frame, fields, choices and buttons. `place` selects the
 * element that contains the card.
 */
export function cardRules(theme: CardTheme, place: string): readonly string[] {
  const fluent = TOKENS[theme];
  const field = theme === 'contrast' ? fluent.colorNeutralStroke1 : 'transparent';
  const fields = ['input', 'textarea', 'select'].map((kind) => `${place} ${kind}.ac-input`).join();
  return [
    `${place}, ${place} * { box-sizing: border-box; }`,
    `${place} { border: 1px solid ${fluent.colorNeutralStroke2}; border-radius: 4px; overflow: hidden; font: 14px ${FONT}; }`,
    `${place} .ac-horizontal-separator { flex-shrink: 0; }`,
    `${place} .ac-textBlock p { margin: 0; }`,
    `${place} .ac-textBlock :is(ul, ol) { margin: 0; padding-left: 24px; }`,
    `${place} .ac-textBlock a { color: ${fluent.colorBrandForegroundLink}; }`,
    `${place} .ac-input { font: inherit; color: ${fluent.colorNeutralForeground1}; accent-color: ${fluent.colorBrandBackground}; }`,
    `${fields} { width: 100%; min-height: 32px; padding: 5px 12px; border: 1px solid ${field}; border-bottom-color: ${fluent.colorNeutralStrokeAccessible}; border-radius: 4px; background: ${fluent.colorNeutralBackground3}; color-scheme: ${theme === 'light' ? 'light' : 'dark'}; }`,
    `${place} textarea.ac-input { min-height: 72px; }`,
    `${place} ::placeholder { color: ${fluent.colorNeutralForeground3}; opacity: 1; }`,
    `${place} .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }`,
    `${place} .ac-pushButton { max-width: 100%; overflow: hidden; text-overflow: ellipsis; min-height: 32px; padding: 5px 12px; border: 1px solid ${fluent.colorNeutralStroke1}; border-radius: 4px; background: ${fluent.colorNeutralBackground1}; color: ${fluent.colorNeutralForeground1}; font: 600 14px ${FONT}; }`,
    `${place} .ac-pushButton.style-positive { background: ${fluent.colorBrandBackground}; color: ${fluent.colorNeutralForegroundOnBrand}; }`,
  ];
}

/** The colour of the chat behind the card. */
export const chatBackground = (theme: CardTheme): string => TOKENS[theme].colorNeutralBackground3;
