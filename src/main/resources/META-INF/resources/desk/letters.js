// The minute in which a letter can be taken back, counted down; then the page asks what became of it.
export function letters(root) {
  for (const line of root.querySelectorAll("[data-leaves]")) {
    const leaves = Date.parse(line.dataset.leaves);
    const left = line.querySelector(".delivery-left");
    const tick = () => {
      const seconds = Math.ceil((leaves - Date.now()) / 1000);
      if (seconds > 0) left.textContent = `(${seconds} s)`;
      else {
        clearInterval(timer);
        setTimeout(() => location.reload(), 8000);
        left.textContent = "";
      }
    };
    const timer = setInterval(tick, 1000);
    tick();
  }
  for (const button of root.querySelectorAll("[data-copy-of]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const field = document.getElementById(button.dataset.copyOf);
      try {
        await navigator.clipboard.writeText(field.value);
        button.textContent = "Copied";
      } catch {
        field.select();
      }
    });
  }
}
