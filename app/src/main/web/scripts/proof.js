// Before a form is sent from where very many are, works for it as asked. Without this script a person looks at it first.
const DIGITS_TRIED_AT_ONCE = 500;

const form = document.querySelector("form[data-proof]");
const field = form.querySelector("input[name=proof]");
const says = form.querySelector("#proof-says");
let isUnderWay = false;

// Work counts once: who comes back to the form does it anew.
addEventListener("pageshow", () => {
  field.value = "";
  isUnderWay = false;
  says.textContent = "";
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (isUnderWay) return;
  isUnderWay = true;
  try {
    field.value = await proof();
  } catch {
    // Away from the network, or on a page without TLS: a person looks at it.
  }
  form.submit();
});

async function proof() {
  const answer = await fetch(form.dataset.proof, { method: "POST" });
  if (answer.status !== 200) return "";
  const [bits, token] = (await answer.text()).split(" ");
  says.textContent = says.dataset.says;
  for (let from = 0; ; from += DIGITS_TRIED_AT_ONCE) {
    const tried = Array.from({ length: DIGITS_TRIED_AT_ONCE }, (_, i) => `${token}:${from + i}`);
    const found = await Promise.all(tried.map((typed) => begins(typed, Number(bits))));
    const at = found.indexOf(true);
    if (at >= 0) return tried[at];
  }
}

async function begins(typed, bits) {
  const hash = new DataView(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(typed)));
  return Math.clz32(hash.getUint32(0)) >= bits;
}
