// A row of the calculator shows only the fields that its happening has. Without this file the server decides.
function fitting(event) {
  const row = event.target.name?.startsWith("type-") && event.target.closest(".calc-row");
  if (!row) return;
  row.querySelectorAll("[data-for]").forEach((extra) => {
    extra.hidden = !extra.dataset.for.split(" ").includes(event.target.value);
  });
}

async function copied(event) {
  const button = event.target.closest?.("[data-copy]");
  if (!button) return;
  const link = new URL(button.dataset.copy, location.href).href;
  try {
    await navigator.clipboard.writeText(link);
    button.textContent = "Copied";
  } catch {
    window.prompt("Copy the link", link);
  }
}

/** The button is no use without a script, so it comes hidden. */
export const copies = (root) => root.querySelectorAll("[data-copy]").forEach((button) => (button.hidden = false));

export function calculator() {
  document.addEventListener("change", fitting);
  document.addEventListener("click", copied);
}
