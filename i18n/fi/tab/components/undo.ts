export const undo = {
  undo: 'Kumoa',
  undone: 'Muutos on kumottu.',
};
