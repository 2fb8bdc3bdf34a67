// Text that is cut off, runs out of the window, or lies over other text.
() => {
  const lost = [];
  const scrolls = (style, axis) => ["auto", "scroll"].includes(style[`overflow${axis}`]);
  const runs = [];
  for (const [element, nodes] of shownTexts()) {
    const rects = nodes.flatMap(rectsOf);
    let scrolled = false;
    for (let e = element; e && e !== document.documentElement; e = e.parentElement) {
      const style = getComputedStyle(e);
      if (e !== document.body && (scrolls(style, "X") || scrolls(style, "Y"))) scrolled = true;
      if (scrolled || style.display === "inline" || (style.overflowX === "visible" && style.overflowY === "visible")) continue;
      const box = e.getBoundingClientRect();
      const cut = rects.some((r) =>
        (style.overflowX !== "visible" && (r.right > box.right + 1 || r.left < box.left - 1)) ||
        (style.overflowY !== "visible" && (r.bottom - r.height * 0.2 > box.bottom + 1 || r.top + r.height * 0.2 < box.top - 1)));
      if (cut) lost.push(`cut off by ${named(e).split(" ")[0]}: ${named(element)}`);
    }
    if (!scrolled && rects.some((r) => r.right > document.documentElement.clientWidth + 1 || r.left < -1)) {
      lost.push(`out of the window: ${named(element)}`);
    }
    let block = element;
    while (getComputedStyle(block).display.startsWith("inline") && block.parentElement !== document.body) block = block.parentElement;
    // Lines are taller than their letters: a quarter from above and below may overlap.
    if (!scrolled) for (const r of rects) runs.push({ element, block, l: r.left + 1, r: r.right - 1, t: r.top + r.height / 4, b: r.bottom - r.height / 4 });
  }
  runs.sort((one, other) => one.t - other.t);
  runs.forEach((one, at) => {
    for (let i = at + 1; i < runs.length && runs[i].t < one.b; i++) {
      const other = runs[i];
      if (one.block !== other.block && one.l < other.r && other.l < one.r) {
        lost.push(`over each other: ${named(one.element)} | ${named(other.element)}`);
      }
    }
  });
  return [...new Set(lost)];
}
