/** Typed access to the elements of the page. */

/** The element of this id, which must be of this class. */
export function element<Class extends HTMLElement>(id: string, type: new () => Class): Class {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${type.name} #${id}`);
  return found;
}

/** A button that does something. */
export function button(label: string, act: () => Promise<unknown>): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", () => attempt(act));
  return made;
}

/** Does something when a form is submitted. */
export function onSubmit(id: string, act: () => Promise<unknown>): void {
  element(id, HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(act);
  });
}

/** Does something when a button is pressed. */
export function onPress(id: string, act: () => Promise<unknown>): void {
  element(id, HTMLButtonElement).addEventListener("click", () => attempt(act));
}

/** Does something and shows the problem when it fails. */
async function attempt(act: () => Promise<unknown>): Promise<void> {
  const problem = element("problem", HTMLParagraphElement);
  problem.hidden = true;
  try {
    await act();
  } catch (error) {
    showProblem(error);
  }
}

/** Shows what went wrong. */
export function showProblem(error: unknown): void {
  const problem = element("problem", HTMLParagraphElement);
  problem.textContent = error instanceof Error ? error.message : String(error);
  problem.dataset.kind = error instanceof Error && "kind" in error ? String(error.kind) : "";
  problem.hidden = false;
}

/** Makes these the options of a select. */
export function setOptions(id: string, options: { value: string; label: string }[]): void {
  element(id, HTMLSelectElement).replaceChildren(
    ...options.map(({ value, label }) => new Option(label, value)),
  );
}

/** Lets the controls of a fieldset be used, or not. */
export function enable(id: string, enabled: boolean): void {
  element(id, HTMLFieldSetElement).disabled = !enabled;
}
