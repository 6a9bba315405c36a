// Every form and link works without this file; it only makes them quicker.
import { keys } from "./keys.js";
import { theme } from "./theme.js";
import { forms } from "./forms.js";
import { drafts } from "./drafts.js";
import { agencies } from "./agencies.js";
import { papers } from "./papers.js";
import { calculator, copies } from "./calculator.js";
import { atToday, why } from "./why.js";
import { letters } from "./letters.js";
import { mail } from "./mail.js";

const token = document.querySelector("meta[name=csrf-token]")?.content;
document.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.verb !== "get" && token) event.detail.headers["X-CSRF-TOKEN"] = token;
});

// A form that came back wrong (422) or refused (409) is a page like any other.
document.addEventListener("htmx:beforeSwap", (event) => {
  if ([409, 422].includes(event.detail.xhr.status)) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

atToday(document);
keys();
theme();
forms();
drafts(document);
agencies(document);
papers(token);
why();
calculator();
copies(document);
letters(document);
mail();
document.addEventListener("htmx:load", (event) => {
  drafts(event.detail.elt);
  agencies(event.detail.elt);
  copies(event.detail.elt);
  atToday(event.detail.elt);
});
