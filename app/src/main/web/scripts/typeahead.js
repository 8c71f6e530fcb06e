// While somebody types, shows what they would find. Without this script the form's button does.
const PAUSE = 250;

const form = document.querySelector("form.search");
const status = document.querySelector("#found-status");
const results = document.querySelector("#results");
let pause;
let asked;

form.elements.q.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(show, PAUSE);
});

async function show() {
  asked?.abort();
  asked = new AbortController();
  const address = `${form.action}?${new URLSearchParams(new FormData(form))}`;
  try {
    const answer = await fetch(address, { signal: asked.signal });
    if (answer.ok) replace(new DOMParser().parseFromString(await answer.text(), "text/html"), address);
  } catch {
    // Typed on meanwhile, or away from the network: the button is still there.
  }
}

function replace(page, address) {
  results.replaceChildren(...page.querySelector("#results").childNodes);
  status.textContent = page.querySelector("#found-status").textContent;
  document.title = page.title;
  history.replaceState(null, "", address);
}
