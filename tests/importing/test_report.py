from importing.drafts import accounting_of, draft_of
from importing.pages import EXPLAINER, PHYSICIAN_ARTICLE
from practice_site.importing.accounting import Accounting, Run
from practice_site.importing.observations import observations
from practice_site.importing.report import WIDTH, report_lines
from practice_site.model.site import Site


def report(text: str, site: Site, accounting: Accounting | None = None) -> list[str]:
    draft = draft_of(text, site)
    found = accounting or accounting_of(draft)
    return list(report_lines(draft, observations(draft, site), found))


def test_what_the_report_on_a_physicians_article_says(site: Site) -> None:
    lines = report(PHYSICIAN_ARTICLE, site)
    assert [line for line in lines if line and not line.startswith(" ")] == [
        "text.txt: How a Nerve Block Quiets a Sore Joint",
        "Recognised",
        "Changed",
        "Dropped: in the source, not in the draft",
        "Please look at",
        "Links lost",
        "Words",
    ]
    for line in (
        "  byline            Alexandra Sample, M.D., Anesthesiology, Pain Medicine",
        "  sections          10:",
        "                    line 42  testimonial      A Patient's Perspective",
        "  key takeaways     2",
        "  steps             2: Numbing; Calming",
        "  FAQ               2 questions",
        "  testimonial       t-2026-001: 17 words, by Hope",
        "  serves            napa, yountville, saint-helena",
        "  - 2 labels in lists are set in bold",
        "  - line 70, button or menu text: “Next”",
        "  - line 73, title of a neighbouring article: “Seven Exercises for a Stiff Shoulder”",
        "  - line 23: “Learn more about my training”",
        "  - line 56: “schedule a consultation”",
    ):
        assert line in lines
    assert any("100.0% are" in line for line in lines)


def test_what_the_report_on_an_explainer_says(site: Site) -> None:
    lines = report(EXPLAINER, site)
    for line in (
        "  byline            none: the practice is the author",
        "  introduction      the text before the first heading",
        "  labelled list     2: Better Reach; Less Pain",
        "  serves            no known place",
        "  - 1 invisible character taken out (line 12)",
        "  - 1 non-breaking space became ordinary (line 5)",
    ):
        assert line in lines


def test_lines_are_no_longer_than_a_terminal_but_commands_stay_whole(site: Site) -> None:
    name = "Maximiliana Alexandrina Featherstonehaugh van der Cholmondeley-Marjoribanks"
    lines = report(PHYSICIAN_ARTICLE.replace("Alexandra Sample", name), site)
    command = f'    Run: practice new physician "{name}" --degree M.D.'
    assert command in lines
    assert [line for line in lines if len(line) > WIDTH and line != command] == []


def test_lost_and_repeated_words_are_shown_with_their_lines(site: Site) -> None:
    runs = tuple(Run(number, ("lost", f"w{number}")) for number in range(1, 26))
    accounting = Accounting(1000, 950, 0, lost=runs, extra=(Run(3, ("twice",)),))
    lines = report(EXPLAINER, site, accounting)
    assert "  - line 20, lost, put them back by hand: “lost w20”" in lines
    assert "  - and 5 more" in lines
    assert "  - line 3, in the draft, but not (or not twice) in the source: “twice”" in lines
    assert any("95.0% are" in line for line in lines)


def test_a_share_is_never_rounded_up(site: Site) -> None:
    lines = report(EXPLAINER, site, Accounting(10_000, 9_999, 0, lost=(Run(1, ("x",)),)))
    assert "99.9% are" in " ".join(line.strip() for line in lines)


def test_broken_letters_are_mended_or_kept_and_named(site: Site) -> None:
    lines = report("Why Knees Ache\n\nIt\u00e2\u20ac\u2122s so\ufffde. It is.", site)
    said = " ".join(line.strip() for line in lines)
    assert (
        "line 3: “It\u00e2\u20ac\u2122s” was broken by a wrong encoding, and is “It’s” now" in said
    )
    assert "line 3: “so\ufffde.” has letters broken" in said
