// Mail files dropped anywhere on a page that takes mail are sent with its form, so that none is opened instead.
const MAIL = /\.(eml|msg|mbox|zip)$/i;

export function mail() {
  const form = document.querySelector("form[data-mail]");
  if (!form) return;
  const line = Object.assign(document.createElement("p"), { className: "drop", textContent: "Drop mail files anywhere on this page, or choose them below." });
  line.setAttribute("role", "status");
  form.before(line);
  const shown = (words) => {
    form.closest("details")?.setAttribute("open", "");
    line.textContent = words;
    line.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    line.classList.add("is-over");
  });
  document.addEventListener("dragleave", (event) => event.relatedTarget || line.classList.remove("is-over"));
  document.addEventListener("drop", (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    line.classList.remove("is-over");
    const files = [...event.dataTransfer.files];
    const other = files.find((file) => !MAIL.test(file.name) && file.type !== "message/rfc822");
    if (other) return shown(`“${other.name}” is no mail file. ${form.dataset.mail}`);
    form.elements.files.files = event.dataTransfer.files;
    shown(files.length === 1 ? `Bringing in “${files[0].name}” …` : `Bringing in ${files.length} files …`);
    form.requestSubmit();
  });
}
