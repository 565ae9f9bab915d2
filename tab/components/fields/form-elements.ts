const FOCUSABLE = 'summary, input, textarea, select, button, [tabindex]';

/** Focuses the element itself or the first one in it; whether there was one. */
export function focusFirst(within: Element | null | undefined, wanted = FOCUSABLE): boolean {
  const target = within?.matches(wanted) ? within : within?.querySelector(wanted);
  if (target instanceof HTMLElement) target.focus();
  return target instanceof HTMLElement;
}

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
  focusFirst(faults[0]);
}
