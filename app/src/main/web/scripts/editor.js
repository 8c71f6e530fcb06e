// Longer texts: what is pasted from a word processor keeps its headings, lists, links and tables; names are put in by a click;
// what is marked goes along to the form of a new task. Without this script people type, and paste plain text.
const areas = [...document.querySelectorAll("markdown-toolbar")].map((bar) => document.getElementById(bar.getAttribute("for")));
const status = document.querySelector("#editor-status");
let last = areas[0];

for (const area of areas) {
  area.addEventListener("focus", () => (last = area));
  area.addEventListener("paste", paste);
}

for (const name of document.querySelectorAll("code[data-insert]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "editor__name";
  button.textContent = name.textContent;
  button.addEventListener("click", () => insert(last, name.dataset.insert));
  name.replaceWith(button);
}

for (const link of document.querySelectorAll("a[data-marked]")) {
  const address = link.href;
  link.addEventListener("click", () => {
    const marked = last.value.slice(last.selectionStart, last.selectionEnd).replace(/^[-\s*#]+|\*\*/g, "").trim();
    link.href = marked ? `${address}&title=${encodeURIComponent(marked.slice(0, 150))}` : address;
  });
}

async function paste(event) {
  const html = event.clipboardData.getData("text/html");
  const plain = event.clipboardData.getData("text/plain");
  if (!/<(h[1-6]|ul|ol|li|table|a|b|strong|i|em)\b|mso-list/i.test(html)) return;
  event.preventDefault();
  const area = event.currentTarget;
  say("reading");
  let text = plain;
  try {
    const answer = await fetch(area.closest("form").dataset.paste, {
      method: "POST",
      headers: { "Content-Type": "text/html; charset=utf-8" },
      body: html,
    });
    if (answer.ok) text = (await answer.text()) || plain;
    say(answer.ok ? "pasted" : "plain");
  } catch {
    say("plain");
  }
  // Whoever typed on meanwhile gets it where they are.
  insert(area, text);
}

// As if it were typed, so that the browser's own undo takes it back.
function insert(area, text) {
  area.focus();
  if (!document.execCommand("insertText", false, text)) {
    area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function say(what) {
  status.textContent = status.dataset[what];
}
