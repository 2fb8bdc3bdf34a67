// What several questions need to know of an element.

/** Whether an element has a box and is painted. */
const isShown = (element) =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
  element.getClientRects().length > 0;

/** Whether an element is hidden from sight on purpose, and left to screen readers. */
const isForScreenReaders = (element) => {
  for (let e = element; e && e !== document.body; e = e.parentElement) {
    const style = getComputedStyle(e);
    const box = e.getBoundingClientRect();
    const clips = style.overflowX !== "visible" || style.clipPath !== "none" || style.clip !== "auto";
    if (clips && box.width <= 1.5 && box.height <= 1.5) return true;
    if (style.clipPath === "inset(50%)" || style.clip === "rect(0px, 0px, 0px, 0px)") return true;
    const placed = style.position === "absolute" || style.position === "fixed";
    if (placed && (box.right <= 0 || box.bottom + scrollY <= 0)) return true;
  }
  return false;
};

/** The element, in words that find it again. */
const named = (element) => {
  const mark = element.id ? `#${element.id}` : element.classList.length ? `.${element.classList[0]}` : "";
  const text = (element.getAttribute("aria-label") || element.textContent || "").trim().replace(/\s+/g, " ");
  return `<${element.localName}${mark}> ${text.slice(0, 50)}`;
};

/** The elements that hold text of their own and are seen, each with its text nodes. */
const shownTexts = (root = document.body) => {
  const texts = new Map();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest("script, style, noscript, template, title, desc")) continue;
    if (!isShown(parent) || isForScreenReaders(parent)) continue;
    if (!texts.has(parent)) texts.set(parent, []);
    texts.get(parent).push(node);
  }
  return texts;
};

const rectsOf = (node) => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter((r) => r.width > 0 && r.height > 0);
};

/** A computed colour as [r, g, b, a], each from 0 to 255 but alpha. */
const colourOf = (text) => {
  const context = (colourOf.context ??= Object.assign(document.createElement("canvas"), { width: 1, height: 1 })
    .getContext("2d", { willReadFrequently: true }));
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
};

/** WCAG's contrast of two opaque colours. */
const contrastOf = (one, other) => {
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((c) => ((c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** What an element stands on: the first background that is painted, from it upwards. */
const groundOf = (element) => {
  for (let e = element; e; e = e.parentElement) {
    const colour = colourOf(getComputedStyle(e).backgroundColor);
    if (colour[3] > 0.99) return colour;
  }
  return colourOf("Canvas");
};
