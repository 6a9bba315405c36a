// Choosing an agency by typing. Without a script the select lists what the server put in it.
const KIT = "/webjars/tom-select/dist";

function load() {
  const css = document.createElement("link");
  css.rel = "stylesheet";
  css.href = `${KIT}/css/tom-select.bootstrap5.min.css`;
  document.head.prepend(css);
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = `${KIT}/js/tom-select.base.min.js`;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
}

const line = (agency, escape) =>
  `<div>${escape(agency.name)}${agency.hint ? `<span class="hint">${escape(agency.hint)}</span>` : ""}</div>`;

function dress(select) {
  const url = select.dataset.agencySearch;
  const picker = new window.TomSelect(select, {
    valueField: "id",
    labelField: "name",
    searchField: ["name", "hint", "found"],
    maxOptions: 50,
    placeholder: select.dataset.placeholder ?? "Type a name or abbreviation",
    load(query, show) {
      // The server may match an alias that the kit's own filter does not know: `found` lets its answer stand.
      fetch(`${url}?q=${encodeURIComponent(query)}`, { headers: { Accept: "application/json" } })
        .then((answer) => (answer.ok ? answer.json() : []))
        .then((found) => {
          this.clearOptions();
          show(found.map((agency) => ({ ...agency, found: query })));
        })
        .catch(() => show());
    },
    render: {
      option: line,
      item: line,
      no_results: () => '<div class="no-results">No agency of that name. Add it under Agencies.</div>',
    },
  });
  select.setAttribute("aria-hidden", "true");
  picker.control_input.setAttribute("aria-describedby", select.getAttribute("aria-describedby") ?? "");
}

// A long list of our own: nothing to ask the server for.
function pick(select) {
  const picker = new window.TomSelect(select, {
    maxOptions: null,
    placeholder: select.dataset.pick,
    render: { no_results: () => '<div class="no-results">Nothing of that name.</div>' },
  });
  select.setAttribute("aria-hidden", "true");
  picker.control_input.setAttribute("aria-describedby", select.getAttribute("aria-describedby") ?? "");
}

let kit;
const seen = new WeakSet();

export function agencies(root) {
  const selects = [...root.querySelectorAll("select[data-agency-search], select[data-pick]")].filter((select) => !seen.has(select));
  if (selects.length === 0) return;
  selects.forEach((select) => seen.add(select));
  kit ??= load();
  kit.then(() => selects.forEach((select) => (select.dataset.pick ? pick : dress)(select)), () => {});
}
