/** Where typing goes on. */

export function focusFirstBlank(form: HTMLFormElement | null): void {
  const controls = form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(".control:is(input, textarea)") ?? [];
  const shown = [...controls].filter((control) => !control.closest("details"));
  (shown.find((control) => control.value === "") ?? shown[0])?.focus();
}

export function focusFirstControl(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>(".control, .field input, fieldset input")?.focus();
}

/** Opens "more" where the problem lies behind it. */
export function focusFirstProblem(form: HTMLFormElement | null): void {
  const invalid = form?.querySelector('[aria-invalid="true"]');
  invalid?.closest("details")?.setAttribute("open", "");
  const target = invalid?.matches("fieldset") ? invalid.querySelector("input") : invalid;
  if (target instanceof HTMLElement) target.focus();
}
