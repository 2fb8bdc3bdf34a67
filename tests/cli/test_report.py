from pathlib import Path

import pytest
from lxml import html

from conftest import SiteMaker, run_practice

ARTICLE = "content/articles/minimal.md"


def test_it_writes_one_page_and_says_where(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    result = run_practice(root, "report")
    assert (result.returncode, result.stderr[:14]) == (0, "Advice on text")
    assert result.stdout.splitlines() == [
        "No errors, no warnings.",
        "The report is in .practice/report.html.",
    ]
    page = html.parse(root / ".practice/report.html").getroot()
    assert page.findtext(".//h1") == "Minimal Sample Practice"
    assert len(page.xpath("//section[@id='links']//tbody/tr")) > 5


def words(element) -> str:
    return " ".join(element.text_content().split())


def test_it_says_how_the_texts_read(make_site: SiteMaker) -> None:
    root = make_site("sample")
    run_practice(root, "report")
    page = html.parse(root / ".practice/report.html").getroot()
    rows = page.xpath("//section[@id='texts']//tbody/tr")
    assert len(rows) == 11
    grades = [float(row.xpath("td[1]")[0].text) for row in rows]
    assert grades == sorted(grades, reverse=True)
    assert max(grades) <= 8
    assert all("Search: " in words(row) and "Reading: " in words(row) for row in rows)
    assert page.xpath("//section[@id='texts']/details/ul/li/strong")


def test_it_is_written_where_somebody_wants_it_whatever_is_wrong(
    make_site: SiteMaker, tmp_path
) -> None:
    root = make_site("minimal")
    article = root / ARTICLE
    text = article.read_text(encoding="utf-8")
    article.write_text(text.replace("summary:", "sumary: x\nsummary:", 1), encoding="utf-8")
    file = tmp_path / "to/send.html"
    result = run_practice(root, "report", "--output", str(file))
    assert result.returncode == 0
    assert f"The report is in {file}." in result.stdout
    assert "sumary" in file.read_text(encoding="utf-8")
    by_check = run_practice(root, "check", "--format", "html")
    report = html.fromstring(file.read_text(encoding="utf-8"))
    for section in report.xpath("//section[@id='texts']"):
        assert section.xpath(".//tbody/tr"), "the report has advice as well, a check has not"
    both = "//section[not(@id='texts' or @id='appearance')]"
    shown = [words(s) for s in report.xpath(both)]
    assert shown == [words(s) for s in html.fromstring(by_check.stdout).xpath("//section")]


def test_it_shows_a_page_that_no_other_page_links_to(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    (root / "content/pages/lost.md").write_text(
        "---\ntitle: Lost\nsummary: Nobody comes here.\n---\nWords.\n", encoding="utf-8"
    )
    run_practice(root, "report")
    page = html.parse(root / ".practice/report.html").getroot()
    orphans = page.xpath("//section[@id='links']/ul/li/span/text()")
    assert "/lost/" in orphans
    assert "/contact/" not in orphans


def looks(root: Path, *named: str) -> list[str]:
    """The URLs of the pages of which a report shows how they look."""
    assert run_practice(root, "report", *named).returncode == 0
    page = html.parse(root / ".practice/report.html").getroot()
    return page.xpath("//section[@id='appearance']/details/summary/span/text()")


def test_it_shows_how_pages_look(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    everything = looks(root)
    assert {"/", "/articles/minimal/", "/locations/napa/"} < set(everything)
    assert "/404.html" not in everything
    assert looks(root, "content/articles", "/contact/") == ["/articles/minimal/", "/contact/"]
    page = html.parse(root / ".practice/report.html").getroot()
    shown = words(page.xpath("//section[@id='appearance']/details")[0])
    assert "minimal.example › Articles › " in shown
    assert "Title: content/articles/minimal.md:2" in shown
    assert "Medical web page" in shown


@pytest.mark.parametrize("name", ["/none/", "content/nothing.md", "theme"])
def test_a_page_that_is_none_is_wrong_usage(make_site: SiteMaker, name: str) -> None:
    result = run_practice(make_site("minimal"), "report", name)
    assert result.returncode == 2
    assert "Traceback" not in result.stderr


def test_a_place_that_cannot_be_written_is_wrong_usage(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    result = run_practice(root, "report", "--output", "content/practice.yaml/x.html")
    assert result.returncode == 2
    assert "cannot be written" in result.stderr
    assert "Traceback" not in result.stderr
