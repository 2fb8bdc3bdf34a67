// 16 CFR 255.0(f): what is wrong with how disclosures stand beside a quote, each with its figure.
() => {
  const size = (element) => parseFloat(getComputedStyle(element).fontSize);
  const follows = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
  const opacityOf = (element) => {
    let opacity = 1;
    for (let e = element; e; e = e.parentElement) opacity *= parseFloat(getComputedStyle(e).opacity);
    return opacity;
  };
  const isCut = (element) => {
    const box = element.getBoundingClientRect();
    for (let e = element.parentElement; e && e !== document.body; e = e.parentElement) {
      const style = getComputedStyle(e);
      const around = e.getBoundingClientRect();
      if (style.overflowY !== "visible" && box.bottom > around.bottom + 1) return true;
      if (style.overflowX !== "visible" && box.right > around.right + 1) return true;
    }
    return false;
  };
  const faults = (figure) => {
    const attribution = figure.querySelector(".attribution");
    const paragraphs = [...figure.querySelectorAll("[data-part=disclosures] p")];
    const found = [];
    const quote = figure.querySelector("blockquote");
    if (!paragraphs.length) return ["has no disclosures"];
    for (const each of paragraphs) {
      const before = attribution ?? quote;
      if (!follows(quote, before) && before !== quote) found.push("names the speaker before the quote");
      if (!follows(before, each)) found.push("discloses before it names the speaker");
      if (attribution && size(each) < size(attribution) - 0.01) found.push("discloses in smaller letters");
      if (!isShown(each) || isForScreenReaders(each) || isCut(each) || !rectsOf(each).length) {
        found.push("hides a disclosure");
      }
      if (opacityOf(each) < 1) found.push("fades a disclosure");
      if (contrastOf(colourOf(getComputedStyle(each).color), groundOf(each)) < 4.5) {
        found.push("discloses in a faint color");
      }
    }
    return [...new Set(found)];
  };
  return [...document.querySelectorAll("figure[data-part=testimonial]")]
    .flatMap((figure) => faults(figure).map((fault) => `${named(figure)} ${fault}`));
}
