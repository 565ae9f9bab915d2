import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type CardTheme = (typeof THEMES)[number];

const TOKENS: Readonly<Record<CardTheme, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const FONT = "'Segoe UI', 'Liberation Sans', Arial, sans-serif";
const FONT_SIZES = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
const FONT_WEIGHTS = { lighter: 200, default: 400, bolder: 600 };

/**
 * How a client of Teams draws cards. Distances and sizes are those of microsoft-teams-light.json in
 * https://github.com/microsoft/Teams-AdaptiveCards-Mobile (samples/HostConfig); the colours are Fluent's
 * Teams themes, because those of the sample are older than the clients.
 */
export function hostConfig(theme: CardTheme): object {
  const tokens = TOKENS[theme];
  const font = { fontFamily: FONT, fontSizes: FONT_SIZES, fontWeights: FONT_WEIGHTS };
  return {
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: tokens.colorNeutralStroke2 },
    fontTypes: { default: font, monospace: { ...font, fontFamily: 'monospace' } },
    textStyles: { heading: { size: 'default', weight: 'bolder' } },
    textBlock: { headingLevel: 2 },
    containerStyles: {
      default: area(tokens, tokens.colorNeutralBackground1),
      emphasis: area(tokens, tokens.colorNeutralBackground2),
      accent: area(tokens, tokens.colorBrandBackground2),
      good: area(tokens, tokens.colorStatusSuccessBackground1),
      warning: area(tokens, tokens.colorStatusWarningBackground1),
      attention: area(tokens, tokens.colorStatusDangerBackground1),
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

function area(tokens: Theme, backgroundColor: string): object {
  const same = (colour: string) => ({ default: colour, subtle: colour });
  return {
    backgroundColor,
    foregroundColors: {
      default: {
        default: tokens.colorNeutralForeground1,
        subtle: tokens.colorNeutralForeground3,
      },
      dark: same(tokens.colorNeutralForeground1),
      light: same(tokens.colorNeutralForeground3),
      accent: same(tokens.colorBrandForegroundLink),
      good: same(tokens.colorStatusSuccessForeground1),
      warning: same(tokens.colorStatusWarningForeground1),
      attention: same(tokens.colorPaletteRedForeground1),
    },
  };
}

/** What the renderer leaves to its host: the chat behind the card, fields, choices and buttons. */
export function hostStyle(theme: CardTheme): string {
  const tokens = TOKENS[theme];
  const field = theme === 'contrast' ? tokens.colorNeutralStroke1 : 'transparent';
  return `
    * { box-sizing: border-box; }
    body { margin: 0; padding: 16px; background: ${tokens.colorNeutralBackground3}; font: 14px ${FONT}; }
    #card { border: 1px solid ${tokens.colorNeutralStroke2}; border-radius: 4px; overflow: hidden; }
    .ac-horizontal-separator { flex-shrink: 0; }
    .ac-textBlock p { margin: 0; } .ac-textBlock ul, .ac-textBlock ol { margin: 0; padding-left: 24px; }
    .ac-textBlock a { color: ${tokens.colorBrandForegroundLink}; }
    .ac-input { font: inherit; color: ${tokens.colorNeutralForeground1}; accent-color: ${tokens.colorBrandBackground}; }
    input.ac-input, textarea.ac-input, select.ac-input { width: 100%; min-height: 32px; padding: 5px 12px;
      border: 1px solid ${field}; border-bottom-color: ${tokens.colorNeutralStrokeAccessible}; border-radius: 4px;
      background: ${tokens.colorNeutralBackground3}; color-scheme: ${theme === 'light' ? 'light' : 'dark'}; }
    textarea.ac-input { min-height: 72px; }
    ::placeholder { color: ${tokens.colorNeutralForeground3}; opacity: 1; }
    .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
    .ac-pushButton { max-width: 100%; overflow: hidden; text-overflow: ellipsis; min-height: 32px; padding: 5px 12px; border: 1px solid ${tokens.colorNeutralStroke1}; border-radius: 4px;
      background: ${tokens.colorNeutralBackground1}; color: ${tokens.colorNeutralForeground1}; font: 600 14px ${FONT}; }
    .ac-pushButton.style-positive { background: ${tokens.colorBrandBackground}; color: ${tokens.colorNeutralForegroundOnBrand}; }
  `;
}
