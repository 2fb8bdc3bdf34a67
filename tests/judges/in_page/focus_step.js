// Which stop has the focus now (-1: none, -2: one that was not expected), and what is wrong with how it shows.
() => {
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return { at: -1, wrong: [] };
  const at = judgedStops.indexOf(e);
  if (at < 0) return { at: -2, wrong: [`not expected: ${named(e)}`] };
  const wrong = [];
  const style = getComputedStyle(e);
  if (judgedLook(e) === judgedLooks[at]) wrong.push(`focus is not seen: ${named(e)}`);
  if (style.outlineStyle !== "none" && style.outlineStyle !== "auto") {
    const inside = parseFloat(style.outlineOffset) < 0;
    const ground = groundOf(inside ? e : e.parentElement);
    if (contrastOf(colourOf(style.outlineColor), ground) < 3) wrong.push(`focus is pale: ${named(e)}`);
  }
  const rects = [...e.getClientRects()].filter((r) => r.width > 1 && r.height > 1);
  const inWindow = rects.filter((r) => r.bottom > 0 && r.right > 0 && r.top < innerHeight && r.left < innerWidth);
  if (!inWindow.length || isForScreenReaders(e)) wrong.push(`focus is out of sight: ${named(e)}`);
  const uncovered = inWindow.some((r) => {
    const x = Math.min(Math.max((r.left + r.right) / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max((r.top + r.bottom) / 2, 0), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    return top && (e.contains(top) || top.contains(e));
  });
  if (inWindow.length && !uncovered) wrong.push(`focus is covered: ${named(e)}`);
  return { at, wrong };
}
