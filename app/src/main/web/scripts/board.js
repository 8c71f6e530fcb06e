// Shows notes as they are written and moved and how much time is left, lets notes be dragged to their place, and keeps what was
// written without a signal until there is one. Without this script the page takes notes, moves them by a form, and shows others'
// at a press.
const board = document.querySelector("[data-stream]");
const notes = document.querySelector("#notes");
const isWall = board.classList.contains("board-wall");
const isGrouped = board.matches(".board--grouped, .board-wall--grouped");
const ON_THE_WALL = 12;
const AGAIN = 5000;
const storage = `jadro-board-${board.dataset.board}`;

let last = new URL(board.dataset.stream, location).searchParams.get("after");
let recounting;
let refreshing;
let dragged = null;
let pressed = false;
let meanwhile = [];
let flushing = false;
listen();
tick();
if (!isWall) {
  remember();
  flush();
  addEventListener("online", flush);
  document.addEventListener("submit", submit);
  if (isGrouped) group();
}

// ---- What others write

function listen() {
  const address = new URL(board.dataset.stream, location);
  address.searchParams.set("after", last);
  const stream = new EventSource(address);
  stream.addEventListener("open", () => document.querySelectorAll(".board__live").forEach((live) => (live.hidden = false)));
  stream.addEventListener("note", (event) => {
    last = event.lastEventId;
    const note = JSON.parse(event.data);
    if (!isGrouped) show(note);
    else if (isWall) recount();
    else move(note);
  });
  stream.addEventListener("group", (event) => {
    last = event.lastEventId;
    if (isWall) recount();
    else rename(JSON.parse(event.data));
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
  if (note.point) slip.append(paragraph("slip__point", note.point));
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
    for (const part of [".board-wall__sheets", ".board-wall__foot"]) {
      const then = page?.querySelector(part);
      if (then) document.querySelector(part)?.replaceWith(then);
    }
    // The first group of all makes another wall.
    if (isGrouped && page?.querySelector(".board-wall__sheets") && !document.querySelector(".board-wall__sheets")) location.reload();
  }, 1000);
}

async function fetched(address, options) {
  try {
    return new DOMParser().parseFromString(await (await fetch(address, options)).text(), "text/html");
  } catch {
    return null;
  }
}

// ---- What others put together

// What others move waits until one's own note is dropped.
function move(note) {
  if (isInHand()) return meanwhile.push(note);
  const slip = document.getElementById(`n-${note.id}`);
  const place = document.querySelector(`[data-group="${note.group ?? ""}"] .slips`);
  if (note.text === null) slip?.remove();
  else if (!slip || !place) refresh();
  else {
    slip.querySelector(".slip__text").textContent = note.text;
    if (slip.parentElement !== place) place.append(slip);
  }
  recountGroups();
}

function rename(group) {
  const title = document.getElementById(`g-${group.id}`);
  if (!title) refresh();
  else if (group.title) title.textContent = group.title;
}

function recountGroups() {
  const left = document.querySelector(".grouping__loose [data-count]");
  if (left) left.textContent = document.querySelectorAll(".grouping__loose .slip").length;
  for (const sheet of document.querySelectorAll(".cluster")) {
    const slips = [...sheet.querySelectorAll(".slip")];
    sheet.hidden = slips.length === 0;
    const shapes = slips
      .map((slip) => slip.dataset.side && document.querySelector(`template[data-side="${slip.dataset.side}"]`))
      .filter(Boolean)
      .map((side) => side.content.querySelector("svg").cloneNode(true));
    sheet.querySelector(".cluster__sides")?.replaceChildren(...shapes);
    const count = sheet.querySelector(".cluster__count");
    if (count) count.textContent = slips.length;
  }
}

// A group that is new here is drawn by the server; pages ask for it one after the other.
function refresh() {
  clearTimeout(refreshing);
  refreshing = setTimeout(async () => {
    if (isBusy()) return refresh();
    const page = await fetched(location.href);
    if (!page) return;
    if (isBusy() || isOvertaken(page)) refresh();
    else regroup(page);
  }, 300 + 1200 * Math.random());
}

// Somebody drags a note, or is about to: a browser drags only what is still there after the press.
function isInHand() {
  return pressed || dragged;
}

function letGo() {
  pressed = false;
  if (!dragged) meanwhile.splice(0).forEach(move);
}

// Somebody drags a note, or says where it is to go.
function isBusy() {
  return isInHand() || document.querySelector(".slip .board__place");
}

function regroup(page) {
  const then = page.querySelector("#grouping");
  if (!then) return false;
  document.querySelector("#grouping").replaceWith(then);
  ready();
  clearTimeout(refreshing);
  if (isOvertaken(page)) refresh();
  else last = changesOn(page);
  return true;
}

// Something was changed, by oneself or by others, while the page was on its way.
function isOvertaken(page) {
  return Number(changesOn(page)) < Number(last);
}

function changesOn(page) {
  const shown = page.querySelector("[data-stream]");
  return shown ? new URL(shown.dataset.stream, location).searchParams.get("after") : last;
}

// ---- What one puts together oneself

function group() {
  ready();
  document.addEventListener("click", async (event) => {
    const link = event.target.closest(".slip__move");
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const page = await fetched(link.href);
    if (!page?.querySelector(".board__place")) location.href = link.href;
    else openPlace(link.closest(".slip"), page);
  });
  document.addEventListener("keydown", (event) => {
    const form = event.key === "Escape" && document.querySelector(".slip .board__place");
    if (form) closePlace(form);
  });
  document.addEventListener("pointerdown", (event) => (pressed = Boolean(event.target.closest?.("[data-draggable]"))));
  document.addEventListener("pointerup", letGo);
  document.addEventListener("pointercancel", letGo);
  document.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.("[data-draggable]");
    if (!dragged) return;
    event.dataTransfer.setData("text/plain", dragged.querySelector(".slip__text").textContent);
    event.dataTransfer.effectAllowed = "move";
  });
  document.addEventListener("dragend", () => {
    dragged = null;
    mark(null);
    letGo();
  });
  document.addEventListener("dragover", (event) => {
    const target = dragged && targetOf(event.target);
    mark(target);
    if (target) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    const slip = dragged;
    const target = slip && targetOf(event.target);
    if (!target) return;
    event.preventDefault();
    const was = slip.closest("[data-group]").dataset.group || "none";
    const place = target.matches(".slip") ? target.id.slice(2) : target.dataset.group || "none";
    act(`${board.dataset.stream.replace(/\/stream.*/, "")}/notes/${slip.id.slice(2)}/place`, new URLSearchParams({ place, was }), slip);
  });
}

// A group, the place of those without one, the beginning of a new one, or another note that has no place.
function targetOf(element) {
  const own = dragged.closest("[data-group]");
  const slip = element.closest?.(".grouping__loose .slip");
  if (slip && slip !== dragged) return slip;
  const place = element.closest?.("[data-group]");
  return place && place !== own ? place : null;
}

function mark(target) {
  document.querySelector(".is-target")?.classList.remove("is-target");
  target?.classList.add("is-target");
}

function ready() {
  document.querySelectorAll("[data-draggable]").forEach((slip) => (slip.draggable = true));
  document.querySelectorAll(".cluster--new").forEach((place) => (place.hidden = false));
}

function openPlace(slip, page) {
  const open = document.querySelector(".slip .board__place");
  if (open) closePlace(open);
  const form = page.querySelector(".board__place");
  form.querySelector("p:last-child")?.remove();
  const problem = page.querySelector(".govuk-error-message");
  slip.querySelector(".slip__deeds").hidden = true;
  slip.append(form);
  (problem ? form.querySelector("fieldset") : form.querySelector("input[type=radio]"))?.focus();
}

function closePlace(form) {
  const slip = form.closest(".slip");
  form.remove();
  const deeds = slip.querySelector(".slip__deeds");
  deeds.hidden = false;
  deeds.querySelector("a").focus();
}

// Nothing moves under a note that is being dragged.
async function stillness() {
  while (isInHand()) await new Promise((later) => setTimeout(later, 50));
}

// Sends a small change; its answer is the board as it is now, or the form that says what is wrong.
async function act(address, body, slip) {
  const page = await fetched(address, { method: "POST", body });
  await stillness();
  if (page && regroup(page)) {
    say(page);
    const there = slip && document.getElementById(slip.id);
    (there?.querySelector("a") ?? document.querySelector("#grouping button"))?.focus({ preventScroll: true });
  } else if (page?.querySelector(".board__place") && slip) openPlace(slip, page);
  else location.reload();
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
  if (form.classList.contains("board__act")) {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter));
    return act(form.action, body, form.closest(".slip"));
  }
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

// The form as the answer has it, empty or with what is wrong, and one's own notes; what was typed meanwhile stays, and so does
// how one signs and which question one answers.
function replace(page) {
  const typed = document.querySelector("#text")?.value ?? "";
  const signed = page.querySelector(".govuk-error-summary") ? [] : signature();
  say(page);
  for (const selector of [".board__form", "#own-notes"]) {
    const now = document.querySelector(selector);
    const then = page.querySelector(selector);
    if (now && then) now.replaceWith(then);
  }
  document.querySelectorAll("#own-notes .slip").forEach((slip) => notes?.querySelector(`#${slip.id}`)?.remove());
  sign(signed);
  const text = document.querySelector("#text");
  if (!text) return;
  text.value = [text.value, typed].filter((words) => words.trim()).join("\n");
  remember();
  text.focus();
}

function signature() {
  const form = document.querySelector(".board__form");
  return form ? [...new FormData(form)].filter(([name]) => ["prompt", "point", "name", "side", "visibility", "email"].includes(name)) : [];
}

function sign(signed) {
  const form = document.querySelector(".board__form");
  if (!form) return;
  signed.forEach(([name, value]) => (form.elements[name].value = value));
  form.querySelector(".board__sign").open ||= signed.some(([name, value]) => value && name !== "prompt");
}

// What the answer says came of it.
function say(page) {
  document.querySelectorAll(".notice--good").forEach((old) => old.remove());
  const said = page.querySelector(".notice--good");
  if (said) board.before(said);
}

// As a UUID is written; browsers make one themselves only where the connection is safe.
function anyKey() {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
