// WCAG 2.5.8: targets under 24 by 24 CSS pixels, unless they stand in a sentence.
() => {
  const targets = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex='0']";
  const inSentence = (element) => {
    if (getComputedStyle(element).display !== "inline") return false;
    let block = element.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    const around = block.cloneNode(true);
    for (const target of around.querySelectorAll(targets)) target.remove();
    return /[\p{L}\p{N}]/u.test(around.textContent);
  };
  // A link that is stretched over its card is as large as what stretches it.
  const isStretched = (element) => ["::before", "::after"].some((part) => {
    const style = getComputedStyle(element, part);
    return style.content !== "none" && style.position === "absolute" &&
      parseFloat(style.width) >= 24 && parseFloat(style.height) >= 24;
  });
  const isLarge = (box) => box.width >= 23.9 && box.height >= 23.9;
  return [...document.querySelectorAll(targets)]
    .filter((element) => isShown(element) && !isForScreenReaders(element) && !inSentence(element))
    .filter((element) => !isLarge(element.getBoundingClientRect()) && !isStretched(element))
    .map((element) => {
      const box = element.getBoundingClientRect();
      return `${named(element)} (${Math.round(box.width)} x ${Math.round(box.height)})`;
    });
}
