// The search on /search/. Pagefind and its index are loaded with the first question, never before.

const AT_A_TIME = 20;
const PAUSE = 250; // milliseconds without a key before what was typed is searched for

const part = (name) => document.querySelector(`[data-part="${name}"]`);
const area = part("search");
const status = part("search-status");
const form = area.querySelector("form");
const field = form.elements.q;
const hint = status.textContent;

let engine = null; // the promise of Pagefind
let asked = ""; // the words whose results are shown or on their way; null after a failure
let results = null; // the section that shows them
let timer = 0;

function load() {
  engine ??= import("/pagefind/pagefind.js").then(async (pagefind) => {
    await pagefind.destroy(); // what an attempt that failed left behind
    await pagefind.options({ noWorker: true });
    return pagefind;
  });
  return engine;
}

function make(tag, ...children) {
  const element = document.createElement(tag);
  element.append(...children); // strings become text, never markup
  return element;
}

// Pagefind's excerpt is HTML: its text and its <mark> are taken, and nothing is parsed.
function marked(excerpt) {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((piece, index) => {
    const text = piece.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    return index % 2 ? make("mark", text) : text;
  });
}

function entry({ url, meta, excerpt }) {
  const link = make("a", meta.title ?? url);
  link.href = url;
  return make("li", make("h3", link), make("p", ...marked(excerpt)));
}

// Pagefind takes a piece of the index that does not come for an empty one.
function indexIsBroken() {
  return performance
    .getEntriesByType("resource")
    .some((e) => e.name.includes("/pagefind/index/") && (e.responseStatus === 0 || e.responseStatus >= 400));
}

function replaceResults(section) {
  results?.remove();
  results = section;
  if (section) area.append(section);
}

function failed() {
  engine = null;
  asked = null;
  performance.clearResourceTimings();
  replaceResults(null);
  status.textContent =
    "The search could not be loaded. Try again later, or look through the list of everything on this site below.";
}

function counted(count, words) {
  const pages = count === 1 ? "1 page matches" : `${count} pages match`;
  const more = count > AT_A_TIME ? ` The first ${AT_A_TIME} are shown.` : "";
  return `${pages} “${words}”.${more}`;
}

async function show(found, words) {
  const list = make("ol");
  const more = make("button", "Show more results");
  more.type = "button";
  more.className = "button";
  const append = async () => {
    const from = list.children.length;
    const entries = await Promise.all(found.slice(from, from + AT_A_TIME).map((one) => one.data()));
    list.append(...entries.map(entry));
    more.disabled = false;
    if (list.children.length >= found.length) more.remove();
    return list.children[from];
  };
  const section = make("section", make("h2", "Results"), list, more);
  section.dataset.part = "results";
  await append();
  if (words !== asked) return;
  more.addEventListener("click", () => {
    more.disabled = true; // a second click would bring the same results again
    append().then(
      (first) => first.querySelector("a").focus(),
      () => results === section && failed(),
    );
  });
  replaceResults(section);
  status.textContent = counted(found.length, words);
}

async function ask(words) {
  clearTimeout(timer);
  if (words === asked) return;
  asked = words;
  const query = words ? `?${new URLSearchParams({ q: words })}` : "";
  history.replaceState(null, "", location.pathname + query);
  if (!words) {
    replaceResults(null);
    status.textContent = hint;
    return;
  }
  if (!results) status.textContent = "Searching…";
  try {
    const { results: found } = await (await load()).search(words);
    if (words !== asked) return;
    if (found.length) {
      await show(found, words);
    } else if (indexIsBroken()) {
      failed();
    } else {
      replaceResults(null);
      status.textContent = `Nothing on this site matches “${words}”. Try another word, or look through the list of everything below.`;
    }
  } catch {
    if (words === asked) failed();
  }
}

const typed = () => field.value.trim().replace(/\s+/g, " ");

field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => ask(typed()), PAUSE);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask(typed());
});

field.value = new URLSearchParams(location.search).get("q") ?? "";
area.hidden = false;
ask(typed());
