const FOCUSABLE = 'input, textarea, select, button, [tabindex]';

export const namesOfFields = (form: HTMLElement): readonly string[] =>
  [...form.querySelectorAll<HTMLElement>('[data-field]')].flatMap(
    ({ dataset }) => dataset['field'] ?? [],
  );

/** Date fields whose value is empty because they are only partly typed. */
export const namesOfPartlyTypedDays = (form: HTMLElement): readonly string[] =>
  [...form.querySelectorAll<HTMLInputElement>('[type="date"]')].flatMap(({ validity, dataset }) =>
    validity.badInput ? (dataset['field'] ?? []) : [],
  );

/** Opens everything that hides a fault, and focuses the first. */
export function leadToFault(form: HTMLElement | null): void {
  const faults = [
    ...(form?.querySelectorAll<HTMLElement>('[aria-invalid="true"], [data-fault]') ?? []),
  ];
  for (const fault of faults)
    for (let at = fault.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
      at.open = true;
  const [first] = faults;
  (first?.matches(FOCUSABLE) ? first : first?.querySelector<HTMLElement>(FOCUSABLE))?.focus();
}
