from lxml import html

from conftest import SiteMaker, run_practice

ARTICLE = "content/articles/minimal.md"


def test_it_writes_one_page_and_says_where(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    result = run_practice(root, "report")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        "No errors, no warnings.",
        "The report is in .practice/report.html.",
    ]
    page = html.parse(root / ".practice/report.html").getroot()
    assert page.findtext(".//h1") == "Minimal Sample Practice"
    assert len(page.xpath("//section[@id='links']//tbody/tr")) > 5


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
    assert by_check.stdout == file.read_text(encoding="utf-8")


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


def test_a_place_that_cannot_be_written_is_wrong_usage(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    result = run_practice(root, "report", "--output", "content/practice.yaml/x.html")
    assert result.returncode == 2
    assert "cannot be written" in result.stderr
    assert "Traceback" not in result.stderr
