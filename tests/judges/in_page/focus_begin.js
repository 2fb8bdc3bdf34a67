// What Tab should reach, in order, and how each of it looks while it has no focus.
() => {
  const focusable = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]";
  const scrolls = (e) => {
    const style = getComputedStyle(e);
    return (["auto", "scroll"].includes(style.overflowX) && e.scrollWidth > e.clientWidth + 1) ||
      (["auto", "scroll"].includes(style.overflowY) && e.scrollHeight > e.clientHeight + 1);
  };
  globalThis.judgedStops = [...document.body.querySelectorAll("*")].filter((e) => {
    if (!isShown(e) || e.closest("[inert]") || e.matches(":disabled")) return false;
    if (e.matches(focusable)) return e.tabIndex >= 0;
    return scrolls(e) && ![...e.querySelectorAll(focusable)].some((child) => child.tabIndex >= 0);
  });
  globalThis.judgedLook = (e) => {
    const s = getComputedStyle(e);
    return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.borderColor, s.borderWidth,
      s.backgroundColor, s.color, s.textDecorationLine, s.textDecorationThickness].join(" ");
  };
  globalThis.judgedLooks = judgedStops.map(judgedLook);
  const wrong = judgedStops.filter((e) => e.tabIndex > 0).map((e) => `out of order by tabindex: ${named(e)}`);
  return { expected: judgedStops.length, wrong };
}
