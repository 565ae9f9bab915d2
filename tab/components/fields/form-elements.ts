const FOCUSABLE = 'summary, input, textarea, select, button, [tabindex]';

/** Focuses the element itself or the first match in it. Returns whether there was one. */
export function focusFirst(within: Element | null | undefined, wanted = FOCUSABLE): boolean {
  const target = within?.matches(wanted) ? within : within?.querySelector(wanted);
  if (target instanceof HTMLElement) target.focus();
  return target instanceof HTMLElement;
}

export const namesOfFields = (form: HTMLElement): readonly string[] =>
  [...form.querySelectorAll<HTMLElement>('[data-field]')].flatMap(
    ({ dataset }) => dataset['field'] ?? [],
  );

/** Names of partly typed date fields, whose value the browser gives as empty. */
export const namesOfPartlyTypedDays = (form: HTMLElement): readonly string[] =>
  [...form.querySelectorAll<HTMLInputElement>('[type="date"]')].flatMap(({ validity, dataset }) =>
    validity.badInput ? (dataset['field'] ?? []) : [],
  );

/** Unfolds everything that hides an invalid field, and focuses the first such field. */
export function leadToFault(form: HTMLElement | null): void {
  const faults = [
    ...(form?.querySelectorAll<HTMLElement>('[aria-invalid="true"], [data-fault]') ?? []),
  ];
  for (const fault of faults)
    for (let at = fault.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
      at.open = true;
  focusFirst(faults[0]);
}
