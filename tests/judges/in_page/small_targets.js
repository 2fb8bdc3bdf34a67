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
  return [...document.querySelectorAll(targets)]
    .filter((element) => isShown(element) && !isForScreenReaders(element) && !inSentence(element))
    .filter((element) => ![...element.getClientRects()].some((r) => r.width >= 23.5 && r.height >= 23.5))
    .map((element) => {
      const box = element.getBoundingClientRect();
      return `${named(element)} (${Math.round(box.width)} x ${Math.round(box.height)})`;
    });
}
