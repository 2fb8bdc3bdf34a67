"""From the page for the physician to the reviewer on the site, with real commands."""

import json
import os
import re
import shlex
import subprocess
from pathlib import Path

import lxml.html
import pytest

from cli.terminal import typed
from conftest import REPOSITORY, SiteMaker, run_practice
from trees import contents

ARTICLE = "content/articles/minimal.md"
RECORD = "content/reviews/article-minimal.yaml"
PRACTICE = "content/practice.yaml"
PHYSICIAN = "content/physicians/alex-sample.md"
SERVICE = "content/services/kyphoplasty.md"


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    return make_site("minimal")


def change(root: Path, name: str, before: str, after: str) -> None:
    text = (root / name).read_bytes().decode()
    assert text.count(before) == 1, text.count(before)
    (root / name).write_bytes(text.replace(before, after).encode())


def code_from(result: subprocess.CompletedProcess[str]) -> str:
    assert result.returncode == 0, result.stderr
    found = re.search(r"^Code\n  (\S+)$", result.stdout, re.MULTILINE)
    assert found
    return found[1]


def request(root: Path, name: str = "minimal") -> str:
    return code_from(run_practice(root, "review", "request", name))


def record(root: Path, *more: str, name: str = "minimal", code: str = "") -> str:
    """Record an answer that is right unless `more` says otherwise; what is printed."""
    result = run_record(root, *more, name=name, code=code)
    assert result.returncode == 0, result.stderr
    return result.stdout


def run_record(
    root: Path, *more: str, name: str = "minimal", code: str = ""
) -> subprocess.CompletedProcess[str]:
    options = {
        "--by": "alex-sample",
        "--code": code or request(root, name),
        "--reference": "Mail of November 20, 2026",
        "--recorded-by": "Made Up",
        **dict(zip(more[::2], more[1::2], strict=True)),
    }
    words = [word for option in options.items() for word in option]
    return run_practice(root, "review", "record", name, *words)


def findings(root: Path) -> list[tuple[str, str]]:
    result = run_practice(root, "check", "--format", "json")
    return [(f["rule"], f["message"]) for f in json.loads(result.stdout)["findings"]]


def shown(root: Path, page: str = "articles/minimal") -> tuple[str, str]:
    """Who reviewed a page, as readers see it, and as its structured data says."""
    result = run_practice(root, "build")
    assert result.returncode == 0, result.stdout + result.stderr
    html = lxml.html.parse(root / "output" / page / "index.html")
    words = " ".join(e.text_content() for e in html.xpath('//*[@data-part="reviewed"]'))
    graph = json.loads(html.xpath("string(//script[@type='application/ld+json'])"))
    page_node = next(n for n in graph["@graph"] if "MedicalWebPage" in n["@type"])
    assert ("reviewedBy" in page_node) is ("lastReviewed" in page_node)
    return " ".join(words.split()), page_node.get("lastReviewed", "")


def unchanged(before: dict[str, bytes], root: Path) -> bool:
    return before == contents(root / "content")


def test_a_yes_is_on_the_page_until_the_text_says_something_else(root: Path) -> None:
    assert shown(root) == ("", "")
    told = run_practice(root, "review", "request", "minimal")
    code = code_from(told)
    file = root / f".practice/reviews/minimal-{code}.html"
    assert f"Written\n  .practice/reviews/minimal-{code}.html\n" in told.stdout
    assert code in file.read_text(encoding="utf-8")
    command = shlex.split(told.stdout.strip().splitlines()[-1])
    assert command[:4] == ["practice", "review", "record", ARTICLE]
    recorded = run_practice(root, *command[1:], "--recorded-by", "Made Up")
    assert recorded.returncode == 0, recorded.stderr
    assert f"Written\n  {RECORD}\n  {ARTICLE}\n" in recorded.stdout
    assert findings(root) == []
    reader, machine = shown(root)
    assert "Alex Sample" in reader
    assert "November 21, 2026" in reader
    assert machine == "2026-11-21"

    change(root, ARTICLE, "Begin with five minutes.", "Begin with  *five* minuets.")
    assert shown(root)[1] == "2026-11-21"
    assert findings(root) == []
    change(root, ARTICLE, "*five* minuets", "ten minutes")
    assert shown(root) == ("", "")
    ((rule, message),) = findings(root)
    assert rule == "PS220"
    assert "“five” is “ten” now" in message
    assert run_practice(root, "check").returncode == 0

    page = root / f".practice/reviews/minimal-{request(root)}.html"
    marked = lxml.html.parse(page)
    inside = '//*[@id="text"]//*[@class="text"]'
    assert [e.text for e in marked.xpath(f"{inside}//del")] == ["five"]
    assert [e.text for e in marked.xpath(f"{inside}//ins")] == ["ten"]
    record(root)
    assert shown(root)[1] == "2026-11-21"
    text = (root / RECORD).read_text(encoding="utf-8")
    assert text.count("- by: alex-sample") == 2
    assert text.index("five minutes") < text.index("ten minutes")
    assert findings(root) == []


def test_an_incremental_build_is_a_clean_one_after_a_review(root: Path) -> None:
    run_practice(root, "build")
    record(root)
    run_practice(root, "build")
    kept = contents(root / "output")
    change(root, RECORD, "date: 2026-11-21", "date: 2026-11-20")
    result = run_practice(root, "build")
    assert result.returncode == 1
    assert "PS222" in result.stdout
    change(root, RECORD, "date: 2026-11-20", "date: 2026-11-21")
    run_practice(root, "build")
    assert contents(root / "output") == kept
    for away in (".practice", "output"):
        (root / away).rename(root.parent / away.strip("."))
    run_practice(root, "build")
    assert contents(root / "output") == kept


def test_a_release_keeps_the_records_among_its_sources(root: Path) -> None:
    change(root, PRACTICE, "sample: true\n", "")
    record(root)
    result = run_practice(root, "publish")
    assert result.returncode == 0, result.stdout + result.stderr
    (kept,) = (root / ".practice/releases").glob("*/sources/content/reviews/*")
    assert kept.read_bytes() == (root / RECORD).read_bytes()


def test_the_same_answer_is_recorded_once(root: Path) -> None:
    code = request(root)
    record(root, code=code)
    before = contents(root / "content")
    assert "recorded already" in record(root, code=code.lower().replace("-", " "))
    assert unchanged(before, root)
    # Another year, and the same words: another answer.
    record(root, "--date", "2026-11-21", "--reference", "Mail of another day", code=code)
    assert (root / RECORD).read_text(encoding="utf-8").count("- by:") == 2


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_nothing_else_in_the_file_changes(root: Path, line_end: str) -> None:
    text = (root / ARTICLE).read_text(encoding="utf-8").replace("---\n", "---\n# mine\n", 1)
    text = text.replace("author: alex-sample", 'author: "alex-sample"   # who').rstrip()
    before = ("\ufeff" + text.replace("\n", line_end)).encode()
    (root / ARTICLE).write_bytes(before)
    code = request(root)
    record(root, code=code)
    new = (
        f"# who{line_end}reviewed: {{by: alex-sample, date: 2026-11-21, code: {code}, "
        f'reference: "Mail of November 20, 2026"}}{line_end}'
    )
    assert (root / ARTICLE).read_bytes() == before.replace(
        f"# who{line_end}".encode(), new.encode()
    )
    assert findings(root) == []


def test_white_space_line_ends_and_dates_do_not_change_the_code(root: Path) -> None:
    code = request(root)
    text = (root / ARTICLE).read_text(encoding="utf-8")
    text = text.replace("published: 2026-10-05", "published: 2026-10-01\nupdated: 2026-11-01")
    (root / ARTICLE).write_bytes(("\ufeff" + text.replace("\n", "\r\n")).encode())
    assert request(root) == code


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--by", "nobody"), "there is no physician nobody"),
        (("--by", "alex-sampel"), "Did you mean alex-sample?"),
        (("--code", "7K3M-Q9TX-2B4R"), "the text has changed since the page"),
        (("--code", ""), "is not the code of"),
        (("--date", "2026-11-22"), "cannot have happened"),
        (("--date", "soon"), "is not a date"),
        (("--reference", " "), "write a few words"),
        (("--recorded-by", "\x1b[2J"), "cannot be shown"),
    ],
)
def test_an_answer_that_cannot_be_true_is_refused(
    root: Path, more: tuple[str, ...], said: str
) -> None:
    before = contents(root / "content")
    result = run_record(root, *more)
    assert (result.returncode, result.stdout) == (2, "")
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert unchanged(before, root)


@pytest.mark.parametrize(
    ("file", "before", "after", "said"),
    [
        (PHYSICIAN, "given_name:", "left: 2026-11-20\ngiven_name:", "left the practice on"),
        (PHYSICIAN, "given_name:", "joined: 2026-11-22\ngiven_name:", "joined the practice on"),
        (
            PHYSICIAN,
            "board: Medical Board of California}",
            "board: Medical Board of California, expires: 2026-11-20}",
            "license of Alex Sample ended on 2026-11-20",
        ),
        (PRACTICE, "lang: en", "lang: en\nreview: {second_physician: true}", "second physician"),
        (ARTICLE, "title: How", "title: [How", "has mistakes"),
        (ARTICLE, "Begin with five", "Begin with six", "the text has changed since the page"),
        (ARTICLE, "---\ntitle", "---\n{title", "has mistakes"),
    ],
)
def test_an_answer_of_somebody_who_may_not_give_it_is_refused(
    root: Path, file: str, before: str, after: str, said: str
) -> None:
    code = request(root)
    change(root, file, before, after)
    was = contents(root / "content")
    result = run_record(root, code=code)
    assert (result.returncode, result.stdout) == (2, "")
    assert said in result.stderr
    assert unchanged(was, root)


def test_a_record_that_cannot_be_read_is_not_written_over(root: Path) -> None:
    record(root)
    change(root, RECORD, "format: 1", "format: [")
    was = contents(root / "content")
    result = run_record(root, "--reference", "Another")
    assert result.returncode == 2
    assert f"{RECORD} has mistakes" in result.stderr
    assert unchanged(was, root)


def test_a_later_review_is_not_followed_by_an_earlier_one(root: Path) -> None:
    record(root)
    result = run_record(root, "--date", "2026-11-20")
    assert result.returncode == 2
    assert "A later review is recorded already: that of 2026-11-21" in result.stderr


def test_who_records_it_is_who_git_says(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    configuration = root.parent / "gitconfig"
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(configuration))
    configuration.write_text("", encoding="utf-8")
    was = contents(root / "content")
    result = run_record(root, "--recorded-by", "")
    assert result.returncode == 2
    assert "give --recorded-by" in result.stderr
    assert unchanged(was, root)
    configuration.write_text("[user]\nname = Jo Made-Up\nemail = jo@example.org\n", "utf-8")
    record(root, "--recorded-by", "")
    text = (root / RECORD).read_text(encoding="utf-8")
    assert "recorded_by: Jo Made-Up <jo@example.org>\n" in text
    assert "attested: true\n" in text
    assert re.search(r"recorded_at: '\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-0[78]:00'\n", text)


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo-terminals here")
def test_who_records_it_is_asked_for_where_git_knows_nobody(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    told = {"--by": "alex-sample", "--code": request(root), "--reference": "Sample"}
    words = [word for option in told.items() for word in option]
    code, said = typed(root, ("review", "record", "minimal", *words), ["Jo Made-Up"])
    assert code == 0, said
    assert "Your name, for the record" in said
    assert "recorded_by: Jo Made-Up\n" in (root / RECORD).read_text(encoding="utf-8")


def test_a_draft_and_a_service_can_be_reviewed(make_site: SiteMaker) -> None:
    root = make_site("sample")
    change(root, SERVICE, "kind: procedure", "status: draft\nkind: procedure")
    result = run_record(root, "--by", "sam-example", name=SERVICE)
    assert result.returncode == 0, result.stderr
    text = (root / "content/reviews/service-kyphoplasty.yaml").read_text(encoding="utf-8")
    assert text.count("- by: sam-example") == 2
    assert "attested" not in text


def test_the_page_for_the_physician_stands_alone_and_is_safe(root: Path) -> None:
    change(
        root,
        ARTICLE,
        "Stop if it hurts.",
        "Stop <script>alert(1)</script> if it hurts: this is a guaranteed cure.[^1]",
    )
    change(root, ARTICLE, "title: How", "title: <b>How</b> & ‮why")
    with (root / ARTICLE).open("a", encoding="utf-8") as file:
        file.write(
            "\n[^1]: A made-up [source](javascript:alert(1)), <https://example.org/a?b&c>.\n"
        )
    out = root.parent / "page.html"
    result = run_practice(root, "review", "request", ARTICLE, "--out", str(out))
    assert result.returncode == 0, result.stderr
    page = lxml.html.parse(out)
    assert page.xpath("//script | //link[@rel='stylesheet'] | //img | //iframe | //form") == []
    assert page.xpath("//@src | //@onclick | //@style") == []
    assert set(page.xpath("//@href")) == {"data:,", "https://example.org/a?b&c"}
    text = out.read_text(encoding="utf-8")
    assert "<script" not in text
    assert "<b>How</b>" not in text.replace("&lt;b&gt;", "")
    words = page.xpath("string(//body)")
    assert "SAMPLE" in words
    assert "https://minimal.example/articles/minimal/" in words
    assert "first review" in words
    claims = page.xpath("string(//*[@id='claims'])")
    assert "guarantee" in claims
    assert "line 16" in claims
    assert "if it hurts: this is a guaranteed cure." in claims
    sources = page.xpath("string(//*[@id='sources'])")
    assert "A made-up source" in sources
    assert "this is a guaranteed cure." in sources
    assert "sample-1" in page.xpath("string(//*[@id='text'])")
    quote = (root / "content/testimonials/sample-1.yaml").read_text(encoding="utf-8")
    said = re.search(r"quote: (.*)", quote)
    assert said
    assert said[1].strip("'\"") not in words


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("minmal", "Did you mean minimal?"),
        ("content/articles/none.md", "there is no article or service"),
        ("/etc/passwd", "there is no article or service"),
    ],
)
def test_a_text_that_is_not_there_is_not_guessed(root: Path, name: str, said: str) -> None:
    for words in (
        ("request", name),
        ("record", name, "--by", "a", "--code", "b", "--reference", "c"),
    ):
        result = run_practice(root, "review", *words)
        assert result.returncode == 2
        assert said in result.stderr


def test_an_article_and_a_service_of_one_name_are_told_apart(make_site: SiteMaker) -> None:
    root = make_site("sample")
    article = root / "content/articles/bone-density-test.md"
    article.rename(article.with_name("kyphoplasty.md"))
    result = run_practice(root, "review", "request", "kyphoplasty")
    assert result.returncode == 2
    assert "content/articles/kyphoplasty.md and content/services/kyphoplasty.md" in result.stderr
    assert request(root, SERVICE) != request(root, "content/articles/kyphoplasty.md")


def test_a_renamed_text_says_where_its_review_is(root: Path) -> None:
    record(root)
    (root / ARTICLE).rename(root / "content/articles/walking.md")
    ((rule, message), *_) = findings(root)
    assert rule == "PS222"
    assert f"{RECORD} has it" in message
    assert "article-walking.yaml" in message


def test_the_sample_s_records_say_that_they_are_samples() -> None:
    records = sorted((REPOSITORY / "content/reviews").glob("*.yaml"))
    assert records
    for file in records:
        text = file.read_text(encoding="utf-8")
        assert text.count("reference: Sample") == text.count("- by: ")
        assert text.count("recorded_by: Sample") == text.count("- by: ")
