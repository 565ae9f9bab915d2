/** The fields of a form in which a day is only begun: such a field has no value to be read, as an empty one. */
export const incompleteDateFields = (form: HTMLElement | null): readonly string[] =>
  [...(form?.querySelectorAll<HTMLInputElement>('[type="date"]') ?? [])].flatMap(
    ({ validity, dataset }) => (validity.badInput ? (dataset['field'] ?? []) : []),
  );
