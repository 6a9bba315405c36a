// One-key shortcuts (WCAG 2.1.4: a person can turn them off in the profile) and closing of menus.
const typing = (target) => target.isContentEditable || target.matches("input, textarea, select");
const links = () => [...document.querySelectorAll("[data-row]")];

function step(by) {
  const rows = links();
  const at = rows.indexOf(document.activeElement);
  const to = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1);
  rows[to]?.focus();
}

const deeds = {
  "/": () => (document.querySelector('main [data-key="/"]') ?? document.querySelector('[data-key="/"]'))?.focus(),
  "?": () => document.getElementById("help")?.togglePopover(),
  n: () => document.querySelector('[data-key="n"]')?.click(),
  j: () => step(1),
  k: () => step(-1),
};

// A letter's facts are recorded by their numbers; a key held down records one.
function fact(event) {
  const button = /^[1-9]$/.test(event.key) && !event.repeat && document.querySelector(`[data-fact-key="${event.key}"]`);
  return button ? () => button.click() : undefined;
}

function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target)) return;
  const deed = deeds[event.key] ?? fact(event);
  if (!deed) return;
  event.preventDefault();
  deed();
}

function closeMenus(except) {
  document.querySelectorAll("details.menu[open]").forEach((menu) => {
    if (menu !== except) menu.open = false;
  });
}

export function keys() {
  if (document.body.dataset.keys === "on") document.addEventListener("keydown", press);
  document.addEventListener("click", (event) => closeMenus(event.target.closest("details.menu")));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = document.querySelector("details.menu[open]");
    closeMenus(null);
    open?.querySelector("summary").focus();
  });
}
