/** Names of date fields that are only partly typed. Their value is empty, as if nothing were typed. */
export const incompleteDateFields = (form: HTMLElement | null): readonly string[] =>
  [...(form?.querySelectorAll<HTMLInputElement>('[type="date"]') ?? [])].flatMap(
    ({ validity, dataset }) => (validity.badInput ? (dataset['field'] ?? []) : []),
  );
