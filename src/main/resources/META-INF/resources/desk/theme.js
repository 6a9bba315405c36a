// The switch is a form the server answers; here it takes effect at once, in the same cookie.
const YEAR = 365 * 24 * 60 * 60;

function choose(theme, form) {
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `theme=${theme}; path=/; max-age=${YEAR}; samesite=lax${secure}`;
  document.documentElement.dataset.bsTheme = theme;
  form.querySelectorAll("[name=theme]").forEach((button) => {
    button.setAttribute("aria-pressed", String(button.value === theme));
  });
}

export function theme() {
  document.querySelectorAll("form.themes").forEach((form) => {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      choose(event.submitter.value, form);
    });
  });
}
