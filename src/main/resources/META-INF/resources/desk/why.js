// A date's working opens over the page. Its address is that of its own page, so that back, reload and a copied link hold.
const WORKING = 'a[href^="/requests/"][href*="/dates/"]';

/** On a narrow screen a large strip opens at today, not at its first day. */
export function atToday(root) {
  root.querySelectorAll(".strip-scroll").forEach((frame) => {
    const today = frame.querySelector(".s-today");
    if (today) frame.scrollLeft = today.getBBox().x - frame.clientWidth / 2;
  });
}

function made() {
  const dialog = document.createElement("dialog");
  dialog.className = "sheet";
  dialog.setAttribute("aria-labelledby", "w-title");
  const bar = document.createElement("div");
  bar.className = "sheet-close";
  const close = document.createElement("button");
  close.className = "btn";
  close.type = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  bar.append(close);
  const body = document.createElement("div");
  body.id = "sheet-body";
  dialog.append(bar, body);
  dialog.addEventListener("close", left);
  dialog.addEventListener("submit", supposed);
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  return dialog;
}

let dialog;

/** How many addresses lie between the page and what is shown now. */
const depth = () => history.state?.depth ?? 0;

async function show(href, focus) {
  dialog ??= made();
  await window.htmx.ajax("GET", href, { target: "#sheet-body", select: "#why" });
  const working = dialog.querySelector("#why");
  if (!working) {
    location.assign(href);
    return;
  }
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  working.querySelector(focus)?.focus();
  atToday(working);
}

function left() {
  dialog.querySelector("#sheet-body").replaceChildren();
  if (history.state?.working) history.go(-depth());
}

function supposed(event) {
  const form = event.target;
  if (form.method !== "get") return;
  event.preventDefault();
  const href = `${form.getAttribute("action")}?${new URLSearchParams(new FormData(form))}`;
  history.replaceState({ working: href, depth: depth() }, "", href);
  show(href, ".is-wrong input, #w-title");
}

function pressed(event) {
  const link = event.target.closest?.(WORKING);
  const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
  if (!link || elsewhere || event.defaultPrevented || (document.querySelector("main #why") && !dialog?.open)) return;
  event.preventDefault();
  const href = link.getAttribute("href");
  history.pushState({ working: href, depth: depth() + 1 }, "", href);
  show(href, "#w-title");
}

export function why() {
  document.addEventListener("click", pressed);
  window.addEventListener("popstate", () => {
    const href = history.state?.working;
    // Reloaded while it lay over a page, it is the page itself, and what was under it is gone.
    if (document.querySelector("main #why")) location.reload();
    else if (href) show(href, "#w-title");
    else if (dialog?.open) dialog.close();
  });
}
