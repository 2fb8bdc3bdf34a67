// Refreshes the page when it is another one, and shows what is wrong with it.
// Only `practice preview` serves this; no build contains it.
"use strict";

(() => {
  const OWN = "/_practice/";
  const COLLAPSED = "practice-preview-collapsed";
  const PATIENCE = 700;  // ms, before it is said that the site is still looked through
  const shown = JSON.parse(document.currentScript.dataset.state);
  const isOwn = location.pathname.startsWith(OWN);

  // Elements are made one by one: pages with trusted types allow nothing else.
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  function counted(count, word) {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
  }

  function inWords(counts) {
    const words = ["error", "warning", "note"].filter(word => counts[word]);
    return words.map(word => counted(counts[word], word)).join(", ");
  }

  function countsOf(findings) {
    const counts = {error: 0, warning: 0, note: 0};
    for (const finding of findings) counts[finding.severity] += 1;
    return counts;
  }

  function findingItem(finding) {
    const item = element("li", {class: finding.severity},
      element("p", {}, element("strong", {}, `${finding.word}: `), finding.message),
      element("p", {}, finding.remedy));
    const place = [finding.place, finding.rule].filter(Boolean).join(" · ");
    if (place) item.append(element("p", {class: "place"}, place));
    return item;
  }

  // What is asked for when it is opened: the page never waits for it.
  class OnRequest {
    constructor({name, title, waiting, missing, parts}) {
      Object.assign(this, {name, waiting, missing, parts});
      this.key = `practice-preview-${name}`;
      // What comes may be long: only that it is waited for, or missing, is said aloud.
      this.status = element("p", {role: "status"});
      this.content = element("div");
      this.host = element("details", {class: name},
        element("summary", {}, title), this.status, this.content);
      this.host.open = sessionStorage.getItem(this.key) === "yes";
      this.host.addEventListener("toggle", () => {
        sessionStorage.setItem(this.key, this.host.open ? "yes" : "no");
        if (!this.host.open) this.asked = false;
        this.loadIfShown();
      });
      this.asked = false;
    }

    loadIfShown() {
      const shown = this.host.open && this.host.isConnected && !panel.isCollapsed();
      if (shown && !this.asked) this.load();
    }

    async load() {
      this.asked = true;
      this.say(this.waiting);
      try {
        const page = encodeURIComponent(location.pathname);
        const answer = await fetch(`${OWN}${this.name}?page=${page}`);
        if (!answer.ok) throw new Error(answer.statusText);
        const parts = await this.parts(await answer.json());
        this.say("");
        this.content.replaceChildren(...parts);
      } catch {
        this.say(this.missing);
      }
    }

    say(words) {
      this.status.textContent = words;
      this.content.replaceChildren();
    }
  }

  function adviceParts({grade, points}) {
    const items = points.map(point => element("li", {class: point.rating},
      element("p", {}, element("strong", {}, `${point.name} (${point.rating}): `),
        point.message)));
    return [
      element("p", {}, "None of this has to be followed."),
      ...(grade ? [element("p", {}, grade)] : []),
      element("ul", {}, ...items),
    ];
  }

  const advice = new OnRequest({
    name: "advice",
    title: "Advice on this text",
    waiting: "Looking at the text …",
    missing: "There is no advice to be had just now.",
    parts: adviceParts,
  });
  const appearance = new OnRequest({
    name: "appearance",
    title: "How it looks in search and when shared",
    waiting: "Looking at the page …",
    missing: "There is nothing to be shown just now.",
    parts: async told => (await import(`${OWN}appearance.js`)).appearanceParts(element, told),
  });

  function details(state) {
    const parts = [];
    if (state.asBefore) {
      parts.push(element("p", {}, element("strong", {},
        "This page is as it was before your last change:")));
      parts.push(element("ul", {}, ...state.before.map(findingItem)));
    }
    if (state.hint) parts.push(element("p", {}, state.hint));
    if (state.findings.length) {
      parts.push(element("ul", {}, ...state.findings.map(findingItem)));
    }
    if (state.looking) {
      parts.push(element("p", {}, "Still looking through the site: what is said here and " +
        "elsewhere may change."));
    }
    const elsewhere = inWords(state.elsewhere);
    if (elsewhere) {
      parts.push(element("p", {}, element("a", {href: `${OWN}findings`},
        `Elsewhere on the site: ${elsewhere}`)));
    }
    if (state.advised) parts.push(advice.host);
    if (state.appears) parts.push(appearance.host);
    return parts;
  }

  function headline(state) {
    if (state.asBefore) return "Your last change is not shown";
    const here = inWords(countsOf(state.findings));
    if (here) return `This page: ${here}`;
    if (state.looking) return "Still looking";
    return state.hint ? "Not shown here" : "This page: nothing found";
  }

  class Panel {
    constructor() {
      this.host = element("practice-preview");
      // Set as properties, because pages allow no style attribute; no rule of the theme reaches in.
      this.host.style.setProperty("all", "initial", "important");
      const root = this.root = this.host.attachShadow({mode: "closed"});
      this.title = element("p", {class: "title", role: "status"});
      this.lost = element("p", {class: "lost", role: "status"});
      this.button = element("button", {type: "button", "aria-controls": "details"});
      this.details = element("div",
        {id: "details", class: "details", role: "group", "aria-label": "Details", tabindex: "0"});
      this.section = element("section", {"aria-label": "Preview", class: "panel"},
        element("div", {class: "bar"}, this.title, this.button), this.lost, this.details);
      root.append(element("link", {rel: "stylesheet", href: `${OWN}panel.css`}), this.section);
      this.button.addEventListener("click", () => this.collapse(!this.isCollapsed()));
      this.section.addEventListener("keydown", event => {
        if (event.key === "Escape" && !this.isCollapsed()) {
          this.collapse(true);
          this.button.focus();
        }
      });
      this.connected = true;
    }

    isCollapsed() {
      return sessionStorage.getItem(COLLAPSED) === "yes";
    }

    collapse(collapsed) {
      sessionStorage.setItem(COLLAPSED, collapsed ? "yes" : "no");
      this.draw();
    }

    // A build of a moment is not worth a word that comes and goes.
    show(state) {
      clearTimeout(this.patience);
      this.state = {...state, looking: false};
      this.draw();
      if (state.looking) {
        this.patience = setTimeout(() => {
          this.state = state;
          this.draw();
        }, PATIENCE);
      }
    }

    connection(connected) {
      if (connected === this.connected) return;
      this.connected = connected;
      this.draw();
    }

    draw() {
      const {state} = this;
      const parts = isOwn ? [] : details(state);
      const bad = state.asBefore || state.findings.some(f => f.severity === "error");
      const collapsed = this.isCollapsed();
      this.title.textContent = isOwn ? "Preview" : headline(state);
      this.lost.textContent = this.connected ? "" :
        "The preview has ended or cannot be reached. The page refreshes when it is back.";
      this.lost.hidden = this.connected;
      this.button.hidden = !parts.length;
      this.button.textContent = collapsed ? "Show" : "Hide";
      this.button.setAttribute("aria-expanded", String(!collapsed));
      this.details.hidden = collapsed || !parts.length;
      const focused = this.root.activeElement;
      this.details.replaceChildren(...parts);
      if (focused && focused.isConnected) focused.focus({preventScroll: true});
      this.section.classList.toggle("bad", bad);
      this.section.classList.toggle("small", this.details.hidden && this.connected);
      if (!parts.length && this.connected) this.host.remove();
      else if (!this.host.isConnected) document.body.append(this.host);
      advice.loadIfShown();
      appearance.loadIfShown();
    }
  }

  function exchangeStyles(digest) {
    for (const old of document.querySelectorAll("link[rel~=stylesheet]")) {
      const address = new URL(old.href);
      if (address.origin !== location.origin) continue;
      address.searchParams.set("preview", digest);
      const other = old.cloneNode();
      other.href = address.href;
      other.addEventListener("load", () => old.remove());
      other.addEventListener("error", () => other.remove());
      old.after(other);
    }
  }

  const panel = new Panel();
  let source = null;
  let later = 0;

  function receive(state) {
    panel.connection(true);
    if (state.page !== shown.page || state.theme !== shown.theme) {
      disconnect();
      location.reload();  // which keeps the place on the page
      return;
    }
    if (state.styles !== shown.styles) {
      exchangeStyles(state.styles);
      shown.styles = state.styles;
    }
    panel.show(state);
  }

  function disconnect() {
    clearTimeout(later);
    if (source) source.close();
    source = null;
  }

  function connect() {
    disconnect();
    source = new EventSource(`${OWN}events?page=${encodeURIComponent(location.pathname)}`);
    source.addEventListener("message", event => receive(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      panel.connection(false);
      // Not every browser tries again by itself where nobody answers.
      disconnect();
      later = setTimeout(connect, 1000);
    });
  }

  // A browser keeps few connections to one server: a page that nobody sees must not hold one.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) disconnect();
    else connect();
  });
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", event => { if (event.persisted) connect(); });

  panel.show(shown);
  if (!document.hidden) connect();
})();
