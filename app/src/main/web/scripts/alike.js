// While somebody names what they propose, shows what may be the same already. Without this script the form says so when it comes back.
const PAUSE = 400;

const place = document.querySelector("#alike");
const title = document.querySelector("#title");
let pause;
let asked;

title.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(show, PAUSE);
});

async function show() {
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(`${place.dataset.address}?${new URLSearchParams({ title: title.value })}`, { signal: asked.signal });
    if (answer.ok) {
      const found = new DOMParser().parseFromString(await answer.text(), "text/html");
      place.replaceChildren(...found.querySelector("#alike").childNodes);
    }
  } catch {
    // Typed on meanwhile, or away from the network.
  }
}
