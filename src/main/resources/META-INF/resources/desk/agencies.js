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
  new window.TomSelect(select, {
    valueField: "id",
    labelField: "name",
    searchField: ["name", "hint"],
    maxOptions: 50,
    placeholder: select.dataset.placeholder ?? "Type a name or abbreviation",
    load(query, show) {
      fetch(`${url}?q=${encodeURIComponent(query)}`, { headers: { Accept: "application/json" } })
        .then((answer) => (answer.ok ? answer.json() : []))
        .then(show, () => show());
    },
    render: {
      option: line,
      item: line,
      no_results: () => '<div class="no-results">No agency of that name. Add it under Agencies.</div>',
    },
  });
}

let kit;

export function agencies(root) {
  const selects = [...root.querySelectorAll("select[data-agency-search]:not(.tomselected)")];
  if (selects.length === 0) return;
  kit ??= load();
  kit.then(() => selects.forEach(dress), () => {});
}
