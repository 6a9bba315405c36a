// What was typed and not yet saved, kept in this tab and for this person until a save succeeds: a session that ends
// in the middle of a letter loses nothing. Never passwords, files or hidden fields.
const person = document.body.dataset.person ?? "";
const keyOf = (form) => `draft:${person}:${new URL(form.action).pathname}`;
const SENT = "draft-sent";

const kept = (form) =>
  form.method === "post" && form.dataset.keep !== "off" && !form.querySelector("input[type=password], input[type=file]");

const fields = (form) =>
  [...form.elements].filter((field) => field.name && !["hidden", "submit", "button"].includes(field.type) && field.type !== "fieldset");

function read(form) {
  const values = {};
  for (const field of fields(form)) {
    const ticked = field.type === "radio" || field.type === "checkbox";
    if (ticked && !field.checked) continue;
    const label = field.matches("select") && field.value ? field.selectedOptions[0]?.text : undefined;
    (values[field.name] ??= []).push([field.value, label]);
  }
  return values;
}

function write(form, values) {
  let changed = false;
  for (const field of fields(form)) {
    const mine = values[field.name] ?? [];
    if (field.type === "radio" || field.type === "checkbox") {
      const ticked = mine.some(([value]) => value === field.value);
      changed ||= ticked !== field.checked;
      field.checked = ticked;
    } else if (mine.length && mine[0][0] !== field.value) {
      const [value, label] = mine[0];
      if (field.matches("select") && ![...field.options].some((o) => o.value === value)) field.add(new Option(label, value));
      field.value = value;
      changed = true;
    }
  }
  return changed;
}

function tell(form, key) {
  const line = document.createElement("p");
  line.className = "kept";
  line.setAttribute("role", "status");
  line.append("What you had typed here is back. ");
  const away = document.createElement("button");
  away.type = "button";
  away.className = "btn-plain";
  away.textContent = "Start over";
  away.addEventListener("click", () => {
    form.reset();
    form.querySelectorAll("select").forEach((select) => select.tomselect?.sync());
    sessionStorage.removeItem(key);
    line.remove();
  });
  line.append(away);
  form.before(line);
  const shut = form.closest("details");
  if (shut) shut.open = true;
}

function keep(form) {
  const key = keyOf(form);
  const fresh = JSON.stringify(read(form));
  const before = sessionStorage.getItem(key);
  if (before && write(form, JSON.parse(before))) tell(form, key);
  const save = () => {
    const now = JSON.stringify(read(form));
    if (now === fresh) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, now);
  };
  form.addEventListener("input", save);
  form.addEventListener("change", save);
  form.addEventListener("submit", () => sessionStorage.setItem(SENT, key));
}

// The page after a save says so in its flash line; a sign-in page or a wrong form does not.
function settle() {
  const key = sessionStorage.getItem(SENT);
  if (key && document.querySelector("[data-flash]")) sessionStorage.removeItem(key);
  sessionStorage.removeItem(SENT);
}

// The form that was held while signing in carries the same words: when it is saved, its draft is done with too.
const draftOf = (form) =>
  Object.keys(sessionStorage).find((key) => key.startsWith("draft:") && key.endsWith(`:${new URL(form.action).pathname}`));

// A form that comes when it is unfolded is unfolded where something typed waits for it.
function unfold() {
  for (const folded of document.querySelectorAll("details[hx-get]")) {
    if (!sessionStorage.getItem(`draft:${person}:${folded.getAttribute("hx-get")}`)) continue;
    for (let shut = folded; shut; shut = shut.parentElement.closest("details")) shut.open = true;
  }
}

const seen = new WeakSet();

export function drafts(root) {
  if (root === document) {
    settle();
    document.addEventListener("DOMContentLoaded", unfold);
    document.querySelectorAll("form[data-held]").forEach((form) =>
      form.addEventListener("submit", () => sessionStorage.setItem(SENT, draftOf(form) ?? "")),
    );
    document.querySelector("form[action='/logout']")?.addEventListener("submit", () => sessionStorage.clear());
  }
  const found = root.matches?.("form") ? [root] : root.querySelectorAll("form");
  for (const form of found) {
    if (seen.has(form) || !kept(form)) continue;
    seen.add(form);
    keep(form);
  }
}
