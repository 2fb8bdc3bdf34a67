// The benchmark's site with Eleventy: Nunjucks around markdown-it as Eleventy sets it up.
import { graph } from "./graph.js";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August",
  "September", "October", "November", "December"];

export const anchor = (text) =>
  text.toLowerCase().replace(/[^a-z0-9 -]/g, "").trim().replace(/ +/g, "-");

/** Gives headings an id, which markdown-it by itself does not. */
function headingIds(md) {
  md.core.ruler.push("heading_ids", (state) => {
    state.tokens.forEach((token, at) => {
      if (token.type === "heading_open") token.attrSet("id", anchor(state.tokens[at + 1].content));
    });
  });
}

/** The articles of each name in a field of their front matter, the newest first. */
function grouped(articles, field) {
  const groups = {};
  for (const article of articles) {
    for (const name of [article.data[field]].flat()) (groups[name] ??= []).push(article);
  }
  return groups;
}

export default function (config) {
  config.addPassthroughCopy({ "static/theme": "theme" });
  let markdown;
  config.amendLibrary("md", (md) => { markdown = md.use(headingIds); });
  config.addFilter("markdown", (text) => markdown.render(text));
  config.addCollection("articles", (api) =>
    api.getFilteredByGlob("content/articles/*.md").sort((a, b) => b.date - a.date));
  for (const field of ["about", "serves", "author"]) {
    config.addCollection(`by_${field}`, (api) => grouped(
      api.getFilteredByGlob("content/articles/*.md").sort((a, b) => b.date - a.date), field));
  }
  // Where each article stands among all, and among those about its first service.
  config.addCollection("beside", (api) => {
    const all = api.getFilteredByGlob("content/articles/*.md").sort((a, b) => b.date - a.date);
    const beside = {};
    all.forEach((article, at) => {
      beside[article.url] = { later: all[at - 1], earlier: all[at + 1] };
    });
    for (const [service, same] of Object.entries(grouped(all, "about"))) {
      same.forEach((article, at) => {
        if (article.data.about[0] !== service) return;
        const near = [same[at - 1], same[at - 2], same[at + 1], same[at + 2]].filter(Boolean);
        beside[article.url].related = near.slice(0, 3);
      });
    }
    return beside;
  });
  config.addFilter("graph", graph);
  config.addFilter("anchor", anchor);
  config.addFilter("iso", (date) => date.toISOString().slice(0, 10));
  config.addFilter("display", (date) =>
    `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`);
  config.addFilter("named", (records, slug) => records.find((record) => record.slug === slug));
  config.addFilter("minutes", (html) => Math.ceil(html.split(/\s+/).length / 230));
  config.addFilter("headings", (html) =>
    [...html.matchAll(/<h2 id="([^"]*)">(.*?)<\/h2>/g)].map(([, id, text]) => ({ id, text })));
  return {
    dir: { input: "content", includes: "../_includes", data: "../_data", output: "output" },
    markdownTemplateEngine: false, // the texts are Markdown and nothing else, as with the others
  };
}
