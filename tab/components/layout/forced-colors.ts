/** SVG is not recoloured automatically in forced colours. */
export const FORCED = '@media (forced-colors: active)';

export const forcedText = { [FORCED]: { color: 'CanvasText' } } as const;
