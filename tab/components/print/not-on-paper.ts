export const NOT_ON_PAPER = { '@media print': { display: 'none' } } as const;
