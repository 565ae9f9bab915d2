/** What is folded on screen is still read on paper. */
export const UNFOLDED_ON_PAPER = {
  '@media print': { '::details-content': { contentVisibility: 'visible', blockSize: 'auto' } },
} as const;

export const NOT_ON_PAPER = { '@media print': { display: 'none' } } as const;
