// Files dropped or chosen on a request: sent in parts, each kept by the desk when it is answered. A line that breaks, a
// desk that restarts or a page that is loaded again costs the part under way and no more. Without this file the form
// sends them in one piece.
const PATIENCE = [1000, 2000, 4000, 8000, 15000, 30000];
const wait = (time) => new Promise((done) => setTimeout(done, time));
const words = (bytes) => {
  const units = ["bytes", "KB", "MB", "GB"];
  let unit = 0;
  for (; bytes >= 1000 && unit < 3; unit++) bytes /= 1000;
  return `${unit && bytes < 100 ? bytes.toFixed(1) : Math.round(bytes)} ${units[unit]}`;
};

// What the desk says about a refusal stands in its page as a sentence.
const sentence = (text) =>
  new DOMParser().parseFromString(text, "text/html").querySelector("main p")?.textContent.trim() ||
  "The desk did not take it. Try again.";

class Refused extends Error {}

function send(method, path, body, type, token, moved, stop) {
  return new Promise((done, fail) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, path);
    if (type) xhr.setRequestHeader("Content-Type", type);
    if (method === "POST") xhr.setRequestHeader("X-CSRF-TOKEN", token);
    xhr.upload.onprogress = (event) => moved?.(event.loaded);
    xhr.onload = () => {
      const json = xhr.getResponseHeader("Content-Type")?.includes("json");
      if (xhr.status < 300 && json) done(JSON.parse(xhr.responseText));
      else if (xhr.status < 300 || xhr.status === 401) fail(new Refused("You are signed out. Sign in in another tab, then try again."));
      else if ([502, 503, 504].includes(xhr.status)) fail(new Error());
      else fail(Object.assign(new Refused(sentence(xhr.responseText)), { status: xhr.status }));
    };
    xhr.onerror = xhr.ontimeout = () => fail(new Error());
    xhr.onabort = () => fail(new Refused("Canceled."));
    stop.xhr = xhr;
    if (stop.now) return fail(new Refused("Canceled."));
    xhr.send(body);
  });
}

/** One file on its way in, with its line on the page. */
class Coming {
  constructor(file, form, token) {
    Object.assign(this, { file, form, token, stop: {}, id: null });
    this.key = `upload:${document.body.dataset.person}:${form.dataset.papers}:${file.name}:${file.size}:${file.lastModified}`;
    this.line = document.createElement("li");
    this.name = Object.assign(document.createElement("span"), { className: "coming-name", textContent: file.name });
    this.bar = Object.assign(document.createElement("progress"), { max: Math.max(file.size, 1), value: 0 });
    this.bar.setAttribute("aria-label", file.name);
    this.state = document.createElement("span");
    this.state.setAttribute("role", "status");
    this.button = Object.assign(document.createElement("button"), { type: "button", className: "btn-plain", textContent: "Cancel" });
    this.button.addEventListener("click", () => (this.failed ? this.again() : this.cancel()));
    const foot = Object.assign(document.createElement("span"), { className: "coming-line" });
    foot.append(this.state, this.button);
    this.line.append(this.name, this.bar, foot);
    this.say("Waiting");
  }

  say(text) {
    this.state.textContent = text;
  }

  ask(method, path, body, type, moved) {
    return send(method, path, body, type, this.token, moved, this.stop);
  }

  /** Again and again while nobody answers; a refusal is final. */
  async patiently(deed) {
    for (let tries = 0; ; tries++) {
      try {
        return await deed();
      } catch (error) {
        if (error instanceof Refused || tries === PATIENCE.length) throw error;
        this.say("The line is broken. Trying again");
        await wait(PATIENCE[tries]);
        if (this.stop.now) throw new Refused("Canceled.");
      }
    }
  }

  /** @returns whether it is on file now */
  async run() {
    this.failed = false;
    this.stop = {};
    this.button.textContent = "Cancel";
    try {
      const upload = (await this.known()) ?? (await this.begin());
      this.id = upload.id;
      await this.parts(upload);
      await this.patiently(() => this.ask("POST", `/uploads/${upload.id}/finish`, null, ""));
      localStorage.removeItem(this.key);
      this.bar.value = this.bar.max;
      this.say("On file");
      this.button.remove();
      return true;
    } catch (error) {
      this.failed = true;
      this.say(error.message || "The desk cannot be reached. What was sent is kept.");
      this.button.textContent = "Try again";
      return false;
    }
  }

  async known() {
    const id = localStorage.getItem(this.key);
    if (!id) return null;
    try {
      return await this.patiently(() => this.ask("GET", `/uploads/${id}`, null, ""));
    } catch (error) {
      if (error.status !== 404) throw error;
      localStorage.removeItem(this.key);
      return null;
    }
  }

  async begin() {
    const about = new URLSearchParams({ name: this.file.name, size: this.file.size });
    for (const field of ["kind", "event", "letterDate", "description"]) about.set(field, this.form.elements[field].value);
    const upload = await this.patiently(() =>
      this.ask("POST", this.form.dataset.papers, about.toString(), "application/x-www-form-urlencoded"),
    );
    localStorage.setItem(this.key, upload.id);
    return upload;
  }

  async parts(upload) {
    const there = new Set(upload.there);
    for (let n = 0; n * upload.chunk < this.file.size; n++) {
      const from = n * upload.chunk;
      const part = this.file.slice(from, from + upload.chunk);
      const moved = (bytes) => this.moved(from + Math.min(bytes, part.size));
      if (!there.has(n)) await this.patiently(() => this.ask("POST", `/uploads/${upload.id}/chunks/${n}`, part, "application/octet-stream", moved));
      moved(part.size);
    }
  }

  moved(bytes) {
    this.bar.value = bytes;
    this.say(`${words(bytes)} of ${words(this.file.size)}`);
  }

  cancel() {
    this.stop.now = true;
    this.stop.xhr?.abort();
    if (this.id) this.ask("POST", `/uploads/${this.id}/cancellation`, null, "").catch(() => {});
    localStorage.removeItem(this.key);
    this.line.remove();
  }

  async again() {
    if (await this.run()) this.onDone?.();
  }
}

async function all(files, form, list, token) {
  const coming = [...files].map((file) => new Coming(file, form, token));
  list.append(...coming.map((one) => one.line));
  let onFile = 0;
  for (const one of coming) {
    one.onDone = () => location.assign(location.pathname);
    if (one.line.isConnected && (await one.run())) onFile++;
  }
  const left = coming.some((one) => one.line.isConnected && one.failed);
  if (onFile && !left) location.assign(location.pathname);
}

export function papers(token) {
  const form = document.querySelector("form[data-papers]");
  if (!form) return;
  const input = form.elements.files;
  const list = Object.assign(document.createElement("ul"), { className: "coming" });
  const drop = Object.assign(document.createElement("p"), { className: "drop", textContent: "Drop files here, or choose them below." });
  form.before(drop, list);
  let busy = Promise.resolve();
  const take = (files) => {
    if (files.length) busy = busy.then(() => all(files, form, list, token));
  };
  form.addEventListener("submit", (event) => {
    if (!input.files.length) return;
    event.preventDefault();
    take([...input.files]);
    input.value = "";
  }, true);
  // The whole page takes files, so that one dropped beside the box is not opened instead.
  document.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    drop.classList.add("is-over");
  });
  document.addEventListener("dragleave", (event) => event.relatedTarget || drop.classList.remove("is-over"));
  document.addEventListener("drop", (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    drop.classList.remove("is-over");
    take([...event.dataTransfer.files]);
  });
}
