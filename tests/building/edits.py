"""What people do to a site, one thing at a time; `number` chooses where and what."""

import datetime as dt
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from pictures import png, save
from practice_site.authoring.new_files import write_files
from practice_site.authoring.review_answer import Answer, Refused, new_files, words_of
from practice_site.building.configuration import PARTS
from practice_site.reading.site_loader import load_site
from practice_site.words.review_code import code_of

SWITCHED = (
    "structured_data",
    "testimonials",
    "feed",
    "sitemap",
    "robots",
    "locations",
    "articles",
    "social_cards",
    "icons",
)


@dataclass
class Desk:
    """A site under work: its folder, the settings and the clock, and what was taken away."""

    root: Path
    as_of: dt.date = dt.date(2026, 11, 21)
    drafts: bool = False
    parts: frozenset[str] = frozenset(PARTS) - {"search"}
    away: dict[Path, bytes] = field(default_factory=dict)

    def pick(self, pattern: str, number: int) -> Path | None:
        """One of the files that a pattern finds, if there is one."""
        found = sorted(self.root.glob(pattern))
        return found[number % len(found)] if found else None

    def rewrite(
        self, pattern: str, number: int, before: str, after: str | Callable[[re.Match[str]], str]
    ) -> None:
        """Replace the first match of a regular expression in one of the files."""
        path = self.pick(pattern, number)
        if path:
            text = path.read_text(encoding="utf-8")
            path.write_text(re.sub(before, after, text, count=1, flags=re.M), encoding="utf-8")


ARTICLES = "content/articles/*.md"


def body(desk: Desk, number: int) -> None:
    desk.rewrite(ARTICLES, number, r"\bthe\b(?=[^#]*\Z)", f"the number {number} of the")


def longer_body(desk: Desk, number: int) -> None:
    """Every place below it moves down."""
    desk.rewrite(ARTICLES, number, r"\n\n## ", f"\n\nA word more ({number}).\n\n## ")


def title(desk: Desk, number: int) -> None:
    desk.rewrite(ARTICLES, number, r"^title: .*$", f"title: A title of its own, number {number}")


def summary(desk: Desk, number: int) -> None:
    desk.rewrite(ARTICLES, number, r"^(summary:.*)$", rf"\1 {number} words.")


def slug(desk: Desk, number: int) -> None:
    desk.rewrite(ARTICLES, number, r"^title:", f"slug: named-{number}\ntitle:")


def date(desk: Desk, number: int) -> None:
    day = dt.date(2026, 1, 1) + dt.timedelta(days=7 * number)
    desk.rewrite(ARTICLES, number, r"^published: .*$", f"published: {day}")


def status(desk: Desk, number: int) -> None:
    what = ("draft", "scheduled", "published")[number % 3]
    desk.rewrite(ARTICLES, number, r"^title:", f"status: {what}\ntitle:")


def services(desk: Desk, number: int) -> None:
    desk.rewrite(ARTICLES, number, r"^services: .*$", "services: [kyphoplasty]")


def author(desk: Desk, number: int) -> None:
    desk.rewrite(ARTICLES, number, r"^author: .*$", ("author: practice", "author: x")[number % 2])


def front_matter_broken(desk: Desk, number: int) -> None:
    desk.rewrite(ARTICLES, number, r"^title:", "title")


def link_to_another_place(desk: Desk, number: int) -> None:
    target = ("/contact/", "/articles/named-1/", "/contact/#offices", "#nowhere", "/gone/")
    desk.rewrite(ARTICLES, number, r"\n\n## ", f"\n\nSee [this]({target[number % 5]}).\n\n## ")


def heading_elsewhere(desk: Desk, number: int) -> None:
    """A place that others may link to is gone or new."""
    desk.rewrite("content/pages/*.md", number, r"^## .*$", f"## Heading {number}")


def physician_renamed(desk: Desk, number: int) -> None:
    desk.rewrite("content/physicians/*.md", number, r"^name: .*$", f"name: Robin Made-Up {number}")


def physician_left(desk: Desk, number: int) -> None:
    desk.rewrite("content/physicians/*.md", number, r"^name:", "left: 2026-06-30\nname:")


def service_renamed(desk: Desk, number: int) -> None:
    desk.rewrite("content/services/*.md", number, r"^title: .*$", f"title: Service {number}")


def town_added(desk: Desk, number: int) -> None:
    entry = (
        f"  - slug: town-{number}\n    name: Town {number}\n    state: CA\n    served_from: napa\n"
    )
    path = desk.root / "locations.yaml"
    if path.exists() and f"town-{number}\n" not in path.read_text(encoding="utf-8"):
        with path.open("a", encoding="utf-8") as file:
            file.write(entry)


def town_demoted(desk: Desk, number: int) -> None:
    desk.rewrite("locations.yaml", 0, r"tier: page", "tier: listed")


def town_promoted(desk: Desk, number: int) -> None:
    desk.rewrite("locations.yaml", 0, r"tier: listed", "tier: page")


def town_served(desk: Desk, number: int) -> None:
    desk.rewrite(ARTICLES, number, r"^serves: .*$", "serves: [napa, sonoma]")


def town_reworded(desk: Desk, number: int) -> None:
    """A paragraph of one town's page stands on others too, or a word of one is another one."""
    if number % 2:
        desk.rewrite("locations.yaml", 0, r"\bthe\b(?=[^#]*\Z)", f"the number {number} of the")
    else:
        paragraph = r"\1\n\n      I walk to the gate and back again, and I never thought that my"
        paragraph += r" back would let me do so before the summer was over."
        desk.rewrite("locations.yaml", 0, r"(about: \|\n(?:      .*\n)+?)(?=\n|    \w)", paragraph)


def town_renamed(desk: Desk, number: int) -> None:
    name = ("Yountville", "Sonoma", "Fairfield")[number % 3]
    desk.rewrite("locations.yaml", 0, rf"name: {name}$", f"name: Town {number}")


def town_quoted(desk: Desk, number: int) -> None:
    """Two records say the same, of two people."""
    record = desk.pick("content/testimonials/*.yaml", number)
    if record:
        text = re.sub(r"attribution: .*", f"attribution: Person {number}", record.read_text())
        record.with_name(f"again-{number}.yaml").write_text(text, encoding="utf-8")


def office_said(desk: Desk, number: int) -> None:
    town = ("Napa", "Sonoma", "Benicia")[number % 3]
    desk.rewrite(ARTICLES, number, r"\n\n## ", f"\n\nCome to our {town} office.\n\n## ")


def office_moved(desk: Desk, number: int) -> None:
    town = ("Calistoga", "Sonoma", "Napa")[number % 3]
    desk.rewrite("locations.yaml", 0, r"^      city: .*$", f"      city: {town}")


def lines_above(desk: Desk, number: int) -> None:
    """Nothing but places moves."""
    which = ("locations.yaml", "content/practice.yaml", "content/testimonials/*.yaml")
    desk.rewrite(which[number % 3], number, r"\A", f"# A comment, number {number}\n")


def testimonial_withdrawn(desk: Desk, number: int) -> None:
    desk.rewrite("content/testimonials/*.yaml", number, r"^status: .*$", "status: draft")


def testimonial_revoked(desk: Desk, number: int) -> None:
    desk.rewrite(
        "content/testimonials/*.yaml",
        number,
        r"^sample: true$",
        "authorization: {signed: 2026-01-02, revoked: 2026-02-03, scope: [website]}",
    )


def testimonial_used(desk: Desk, number: int) -> None:
    quote = f"{{testimonial: sample-00{number % 4}}}"
    desk.rewrite(ARTICLES, number, r"\n\n## ", f"\n\n{quote}\n\n## ")


def template(desk: Desk, number: int) -> None:
    desk.rewrite("theme/templates/**/*.html", number, r"</(p|li|h2)>", rf" {number}</\1>")


def template_broken(desk: Desk, number: int) -> None:
    desk.rewrite("theme/templates/*.html", number, r"\{\{ page\.", "{{ page.no_such_")


def stylesheet(desk: Desk, number: int) -> None:
    desk.rewrite("theme/static/css/*.css", number, r"\Z", f"\n.number-{number} {{ top: 0 }}\n")


def accent(desk: Desk, number: int) -> None:
    desk.rewrite("content/practice.yaml", 0, r"accent: .*", f'accent: "#1f{number % 90 + 10}5b"}}')


def closure(desk: Desk, number: int) -> None:
    entry = (
        f"closures:\n  - {{from: 2026-11-20, to: 2026-12-{number % 20 + 10}, message: Closed.}}\n"
    )
    desk.rewrite("content/practice.yaml", 0, r"^name:", f"{entry}name:")


def navigation(desk: Desk, number: int) -> None:
    desk.rewrite("content/practice.yaml", 0, r"to: about", ("to: contact", "to: nope")[number % 2])


def practice_broken(desk: Desk, number: int) -> None:
    desk.rewrite("content/practice.yaml", 0, r"^name:", "name")


def picture(desk: Desk, number: int) -> None:
    path = desk.pick("content/images/*.png", number)
    if path:
        save(png(1600 + number, 900), path)


def review_recorded(desk: Desk, number: int) -> None:
    """A physician says yes to a text as it is now."""
    site = load_site(desk.root)
    texts = [text for text in (*site.articles, *site.services) if text.body]
    if not texts or not site.physicians:
        return
    text, by = texts[number % len(texts)], site.physicians[number % len(site.physicians)]
    answer = Answer(
        by=by,
        date=dt.date(2026, 11, 1) + dt.timedelta(days=number),
        code=code_of(words_of(text)),
        reference="A mail",
        recorded_by="Made Up",
        recorded_at="2026-11-20T09:30:00-08:00",
    )
    with suppress(Refused):
        files = new_files(desk.root, text, answer, site.reviews)
        write_files(desk.root, files, replace=True)


def review_lost(desk: Desk, number: int) -> None:
    path = desk.pick("content/reviews/*.yaml", number)
    if path:
        desk.away[path] = path.read_bytes()
        path.unlink()


def review_altered(desk: Desk, number: int) -> None:
    """Of the record, by hand: its day, its text, or its form."""
    before, after = (
        (r"date: .*$", "date: 2026-01-02"),
        (r"\bthe\b", f"the number {number} of the"),
        (r"^reviews:", "reveiws:"),
    )[number % 3]
    desk.rewrite("content/reviews/*.yaml", number, before, after)


def setting(desk: Desk, number: int) -> None:
    desk.parts ^= {SWITCHED[number % len(SWITCHED)]}


def drafts(desk: Desk, number: int) -> None:
    desk.drafts = not desk.drafts


def clock(desk: Desk, number: int) -> None:
    desk.as_of = dt.date(2026, 1, 1) + dt.timedelta(days=11 * number)


def deleted(desk: Desk, number: int) -> None:
    path = desk.pick("content/*/*.md", number)
    if path:
        desk.away[path] = path.read_bytes()
        path.unlink()


def restored(desk: Desk, number: int) -> None:
    for path in sorted(desk.away)[:1]:
        path.write_bytes(desk.away.pop(path))


def renamed(desk: Desk, number: int) -> None:
    path = desk.pick("content/*/*.md", number)
    if path:
        path.rename(path.with_name(f"renamed-{number}.md"))


def copied(desk: Desk, number: int) -> None:
    """Two files may claim one address."""
    path = desk.pick(ARTICLES, number)
    if path:
        path.with_name(f"copy-{number}.md").write_bytes(path.read_bytes())


def nothing(desk: Desk, number: int) -> None:
    """A build in which nothing has changed."""


EDITS = (
    body,
    longer_body,
    title,
    summary,
    slug,
    date,
    status,
    services,
    author,
    front_matter_broken,
    link_to_another_place,
    heading_elsewhere,
    physician_renamed,
    physician_left,
    service_renamed,
    town_added,
    town_demoted,
    town_promoted,
    town_served,
    town_reworded,
    town_renamed,
    town_quoted,
    office_said,
    office_moved,
    lines_above,
    testimonial_withdrawn,
    testimonial_revoked,
    testimonial_used,
    template,
    template_broken,
    stylesheet,
    accent,
    closure,
    navigation,
    practice_broken,
    picture,
    review_recorded,
    review_lost,
    review_altered,
    setting,
    drafts,
    clock,
    deleted,
    restored,
    renamed,
    copied,
    nothing,
)
