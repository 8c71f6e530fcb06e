// While somebody writes, shows what may be the same already. Without this script the form says so when it comes back.
const PAUSE = 400;

// Of an address, in characters.
const LONGEST = 300;

const place = document.querySelector("#alike");
const field = document.querySelector(place.dataset.field);
let pause;
let asked;

field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(show, PAUSE);
});

async function show() {
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(`${place.dataset.address}?${new URLSearchParams({ [field.name]: field.value.slice(0, LONGEST) })}`, { signal: asked.signal });
    if (answer.ok) {
      const found = new DOMParser().parseFromString(await answer.text(), "text/html");
      place.replaceChildren(...found.querySelector("#alike").childNodes);
    }
  } catch {
    // Typed on meanwhile, or away from the network.
  }
}
