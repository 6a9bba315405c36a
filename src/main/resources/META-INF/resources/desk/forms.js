// A form is sent once: its button rests until the page answers or is shown again from the back button.
const rest = (button) => {
  button.disabled = true;
  button.dataset.resting = "";
};

function wake() {
  document.querySelectorAll("[data-resting]").forEach((button) => {
    button.disabled = false;
    delete button.dataset.resting;
  });
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
}

function sent(event) {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if ("sent" in form.dataset) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "";
  // After this turn, so that the pressed button's own name and value still travel.
  setTimeout(() => form.querySelectorAll("button[type=submit], button:not([type])").forEach(rest));
}

// A form that came back wrong is picked up where it is wrong.
const WRONG = ".is-wrong :is(input:not([type=hidden]), select:not([data-agency-search], [data-pick]), textarea)";

export function forms() {
  document.querySelector(WRONG)?.focus();
  document.addEventListener("submit", sent);
  window.addEventListener("pageshow", wake);
  document.addEventListener("htmx:afterRequest", wake);
}
