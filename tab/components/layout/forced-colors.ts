/** Where the reader has forced colours, a drawing takes the text's; SVG is not recoloured by itself. */
export const FORCED = '@media (forced-colors: active)';

export const forcedText = { [FORCED]: { color: 'CanvasText' } } as const;
