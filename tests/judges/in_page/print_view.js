// What is wrong with a page on paper. `argument` is the site's own origin.
(origin) => {
  const wrong = [];
  const shown = (e) => isShown(e) && !isForScreenReaders(e);
  for (const e of document.querySelectorAll("nav, form, button, [role=search], [role=navigation], body > a[href^='#']")) {
    if (shown(e)) wrong.push(`of no use on paper: ${named(e)}`);
  }
  const ribbon = document.querySelector("[data-part=ribbon]");
  if (ribbon && !shown(ribbon)) wrong.push("the ribbon is lost");
  const beside = "nav, aside, form, [role=search], dialog, noscript, [data-part=related], details:not([open]) > :not(summary)";
  const content = "h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, blockquote, figcaption, summary";
  for (const e of document.querySelectorAll(`main :is(${content})`)) {
    if (!e.closest(beside) && e.textContent.trim() && !isShown(e)) wrong.push(`lost: ${named(e)}`);
  }
  const white = [255, 255, 255];
  for (const e of shownTexts().keys()) {
    const style = getComputedStyle(e);
    const colour = colourOf(e.closest("svg") ? style.fill : style.color);
    const onPaper = colour.slice(0, 3).map((c) => c * colour[3] + 255 * (1 - colour[3]));
    if (contrastOf(onPaper, white) < 7) wrong.push(`pale on paper: ${named(e)}`);
  }
  for (const e of document.querySelectorAll("main a[href^='http']")) {
    if (e.origin === origin || !shown(e)) continue;
    const after = getComputedStyle(e, "::after").content + getComputedStyle(e, "::before").content;
    if (!after.includes(e.getAttribute("href")) && !e.textContent.includes(e.host)) {
      wrong.push(`nobody can follow: ${named(e)}`);
    }
  }
  return [...new Set(wrong)];
}
