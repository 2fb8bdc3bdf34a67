// How a page looks in results, when shared and to machines: loaded when somebody asks for it.

// The elements for what the preview told of a page; `element` makes one.
export function appearanceParts(element, told) {
  function line(kind, ...words) {
    return element("p", {class: kind, dir: "auto"}, ...words);
  }

  // Where words were written; what has no place was made by the program.
  function placed(what, place) {
    return line("place", `${what}: ${place || "made by the program"}`);
  }

  function resultParts({site, domain, trail, title, title_place, wide, narrow, description_place,
    hidden}) {
    const shown = (address, description) => element("div", {class: "shown"},
      line("site", site), line("place", address), line("name", title.shown || "No title"),
      line("says", description.shown || "No description"));
    const parts = [element("h2", {}, "In search results")];
    if (hidden) {
      parts.push(element("p", {}, "Search engines are asked to leave this page out."));
    }
    parts.push(element("h3", {}, "On a wide screen"), shown(trail.shown, wide),
      element("h3", {}, "On a phone"), shown(domain, narrow));
    for (const [what, {rest}] of [["title", title], ["description on a wide screen", wide],
      ["description on a phone", narrow]]) {
      if (rest) parts.push(line("rest", `No room in the ${what} for: ${rest}`));
    }
    if (title.shown) parts.push(placed("Title", title_place));
    if (wide.shown) parts.push(placed("Description", description_place));
    return parts;
  }

  function cardParts(card) {
    const shown = element("div", {class: card.large ? "shown" : "shown beside"});
    if (card.image_path) {
      // The whole address: a path that begins with two slashes would lead elsewhere.
      shown.append(element("img", {src: location.origin + card.image_path, alt: card.alt}));
    }
    shown.append(element("div", {}, line("place", card.domain), line("name", card.title),
      line("says", card.description)));
    const parts = [element("h2", {}, "When shared"), shown];
    if (!card.image) parts.push(element("p", {}, "No picture is shown with it."));
    else if (!card.image_path) {
      parts.push(element("p", {}, `The picture is on another site: ${card.image}`));
    }
    if (card.title) parts.push(placed("Title", card.title_place));
    if (card.description) parts.push(placed("Description", card.description_place));
    if (card.image) {
      const picture = ["Picture", card.image_size].filter(Boolean).join(", ");
      parts.push(line("place", [picture, card.image_place].filter(Boolean).join(": ")));
      parts.push(line("alt", card.alt ? `Said of the picture: ${card.alt}` :
        "Nothing is said of the picture to those who cannot see it."));
      if (card.alt_place) parts.push(placed("What is said of it", card.alt_place));
    }
    return parts;
  }

  function branchItem(branch, depth = 0) {
    const {label = "", kind = "", text = "", again = false, place = "", faults = [], parts = []} =
      branch;
    const words = [];
    const end = kind || text ? ": " : "";
    if (label) words.push(element("span", {class: "label"}, label + end));
    if (kind) words.push(element("strong", {}, kind), " ");
    words.push(element("bdi", {}, text));
    if (again) words.push(" (shown elsewhere)");
    if (place) words.push(" ", element("span", {class: "place"}, place));
    const wrong = faults.map(fault => element("p", {class: "fault"},
      element("strong", {}, "Wrong: "), fault));
    if (!parts.length) return element("li", {}, ...words, ...wrong);
    const list = element("ul", {}, ...parts.map(part => branchItem(part, depth + 1)));
    const folded = element("details", {}, element("summary", {}, ...words), ...wrong, list);
    folded.open = !depth;
    return element("li", {}, folded);
  }

  function parts({result, card, graph}) {
    return [
      element("p", {}, "Search engines and other sites may choose other words, or none."),
      ...resultParts(result), ...cardParts(card),
      element("h2", {}, "What machines read of it"),
      graph.length ? element("ul", {class: "tree"}, ...graph.map(root => branchItem(root))) :
        element("p", {}, "The page has no structured data."),
    ];
  }

  return parts(told);
}
