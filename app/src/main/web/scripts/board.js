// Shows notes as they are written and how much time is left, and keeps what was written without a signal until there is one.
// Without this script the page takes notes, and shows others' at a press.
const board = document.querySelector("[data-stream]");
const notes = document.querySelector("#notes");
const isWall = board.classList.contains("board-wall");
const ON_THE_WALL = 12;
const AGAIN = 5000;
const storage = `jadro-board-${board.dataset.board}`;

let last = new URL(board.dataset.stream, location).searchParams.get("after");
let recounting;
let flushing = false;
listen();
tick();
if (!isWall) {
  remember();
  flush();
  addEventListener("online", flush);
  document.addEventListener("submit", submit);
}

// ---- What others write

function listen() {
  const address = new URL(board.dataset.stream, location);
  address.searchParams.set("after", last);
  const stream = new EventSource(address);
  stream.addEventListener("open", () => document.querySelectorAll(".board__live").forEach((live) => (live.hidden = false)));
  stream.addEventListener("note", (event) => {
    last = event.lastEventId;
    show(JSON.parse(event.data));
  });
  stream.addEventListener("round", () => location.reload());
  stream.addEventListener("error", () => {
    // A browser goes on asking by itself after a lost connection, but not after an answer that was no stream.
    if (stream.readyState !== EventSource.CLOSED) return;
    setTimeout(listen, AGAIN);
  });
}

function show(note) {
  const id = `n-${note.id}`;
  const hanging = document.getElementById(id);
  if (hanging?.closest("#own-notes")) return;
  if (!notes) return;
  const slip = note.text === null ? null : written(id, note);
  if (hanging && slip) hanging.replaceWith(slip);
  else if (hanging) hanging.remove();
  else if (slip) notes.prepend(slip);
  document.querySelector(".board__none")?.remove();
  if (isWall) {
    while (notes.children.length > ON_THE_WALL) notes.lastElementChild.remove();
    recount();
  }
}

function written(id, note) {
  const slip = document.createElement("li");
  slip.className = "slip";
  slip.id = id;
  const text = paragraph("slip__text", note.text);
  if (board.dataset.lang) text.lang = board.dataset.lang;
  slip.append(text);
  if (note.side || note.name) {
    const who = paragraph("slip__who", "");
    const side = note.side && document.querySelector(`template[data-side="${note.side}"]`).content.cloneNode(true);
    const words = document.createElement("span");
    words.textContent = [note.name, side?.textContent.trim()].filter(Boolean).join(", ");
    if (side) who.append(side.querySelector("svg"));
    who.append(words);
    slip.append(who);
  }
  return slip;
}

function paragraph(name, text) {
  const made = document.createElement("p");
  made.className = name;
  made.dir = "auto";
  made.textContent = text;
  return made;
}

function recount() {
  clearTimeout(recounting);
  recounting = setTimeout(async () => {
    const page = await fetched(location.href);
    if (page) document.querySelector(".board-wall__foot").replaceWith(page.querySelector(".board-wall__foot"));
  }, 1000);
}

async function fetched(address, options) {
  try {
    return new DOMParser().parseFromString(await (await fetch(address, options)).text(), "text/html");
  } catch {
    return null;
  }
}

// ---- How much time is left

function tick() {
  const clock = document.querySelector("[data-left]");
  if (!clock) return;
  const end = performance.now() + 1000 * Number(clock.dataset.left);
  const shown = setInterval(() => {
    const left = Math.max(0, Math.round((end - performance.now()) / 1000));
    clock.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    if (left === 0) clearInterval(shown);
  }, 500);
}

// ---- What one writes oneself

// What stands in the field survives a round that begins meanwhile.
function remember() {
  const text = document.querySelector("#text");
  if (!text) return;
  if (!text.value.trim()) text.value = sessionStorage.getItem(storage) ?? "";
  text.addEventListener("input", () => sessionStorage.setItem(storage, text.value));
}

function submit(event) {
  const form = event.target;
  if (!form.classList.contains("board__form")) return;
  event.preventDefault();
  const waiting = kept();
  waiting.push({ action: form.action, body: new URLSearchParams(new FormData(form)).toString() });
  localStorage.setItem(storage, JSON.stringify(waiting));
  sessionStorage.removeItem(storage);
  // While this one is on its way, or waits, the next one can be written.
  form.elements.text.value = "";
  form.elements.key.value = anyKey();
  flush();
}

function kept() {
  return JSON.parse(localStorage.getItem(storage) ?? "[]");
}

async function flush() {
  if (flushing) return;
  flushing = true;
  for (let [first] = kept(); first; [first] = kept()) {
    const page = await fetched(first.action, { method: "POST", body: new URLSearchParams(first.body) });
    // No answer, or one that is not the board's: it is there still, and is sent again. Each has a key of its own, so that one
    // which arrived without our hearing of it counts once.
    if (!page?.querySelector(".board")) break;
    localStorage.setItem(storage, JSON.stringify(kept().slice(1)));
    replace(page);
  }
  flushing = false;
  const waits = kept().length > 0;
  const notice = document.querySelector(".board__waiting");
  if (notice) notice.hidden = !waits;
  if (waits) setTimeout(flush, AGAIN);
}

// The form as the answer has it, empty or with what is wrong, and one's own notes; what was typed meanwhile stays.
function replace(page) {
  const typed = document.querySelector("#text")?.value ?? "";
  for (const selector of [".board__form", "#own-notes"]) {
    const now = document.querySelector(selector);
    const then = page.querySelector(selector);
    if (now && then) now.replaceWith(then);
  }
  document.querySelectorAll("#own-notes .slip").forEach((slip) => notes?.querySelector(`#${slip.id}`)?.remove());
  const text = document.querySelector("#text");
  if (!text) return;
  text.value = [text.value, typed].filter((words) => words.trim()).join("\n");
  remember();
  text.focus();
}

// As a UUID is written; browsers make one themselves only where the connection is safe.
function anyKey() {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
