import shutil
import threading
from pathlib import Path

from conftest import SiteMaker, run_practice
from trees import contents, tree

ARTICLE = "content/articles/minimal.md"


def spoil(root: Path) -> None:
    article = root / ARTICLE
    text = article.read_text(encoding="utf-8")
    article.write_text(text.replace("author: ", "author: nobody-", 1), encoding="utf-8")


def test_an_error_leaves_the_output_as_it_was(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    assert run_practice(root, "build").returncode == 0
    before = tree(root / "output")
    spoil(root)
    result = run_practice(root, "build")
    assert result.returncode == 1
    assert tree(root / "output") == before


def test_an_error_in_the_first_build_makes_no_output(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    spoil(root)
    assert run_practice(root, "build").returncode == 1
    assert not (root / "output").exists()


def test_builds_repeat_byte_for_byte(make_site: SiteMaker) -> None:
    root = make_site("sample")
    assert run_practice(root, "build").returncode == 0
    first = contents(root / "output")
    for _ in range(2):
        assert run_practice(root, "build").returncode == 0
        assert contents(root / "output") == first


def test_what_is_gone_from_the_sources_is_gone_from_the_output(make_site: SiteMaker) -> None:
    root = make_site("sample")
    assert run_practice(root, "build").returncode == 0
    page = root / "content/pages/extra.md"
    page.write_text("---\ntitle: Extra\nsummary: One page more.\n---\nText.\n", encoding="utf-8")
    assert run_practice(root, "build").returncode == 0
    assert (root / "output/extra/index.html").is_file()
    page.unlink()
    assert run_practice(root, "build").returncode == 0
    assert not (root / "output/extra").exists()


def test_drafts_only_when_asked_for(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    article = root / ARTICLE
    text = article.read_text(encoding="utf-8")
    draft = text.replace("---\n", "---\nstatus: draft\n", 1)
    (root / "content/articles/a-draft.md").write_text(draft, encoding="utf-8")
    assert run_practice(root, "build").returncode == 0
    assert not (root / "output/articles/a-draft").exists()
    assert run_practice(root, "build", "--drafts").returncode == 0
    page = (root / "output/articles/a-draft/index.html").read_text(encoding="utf-8")
    assert "noindex" in page


def test_what_is_wrong_with_a_draft_waits_until_it_is_asked_for(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    text = (root / ARTICLE).read_text(encoding="utf-8")
    draft = text.replace("---\n", "---\nstatus: draft\n", 1).replace(
        "summary:", "x: y\nsummary:", 1
    )
    (root / "content/articles/a-draft.md").write_text(draft, encoding="utf-8")
    assert run_practice(root, "check").returncode == 0
    result = run_practice(root, "check", "--drafts")
    assert result.returncode == 1
    assert "content/articles/a-draft.md" in result.stdout


def test_two_builds_at_once(make_site: SiteMaker) -> None:
    """One of two builds may be told to wait; what is up is whole either way."""
    root = make_site("sample")
    assert run_practice(root, "build").returncode == 0
    before = contents(root / "output")
    results = []
    threads = [
        threading.Thread(target=lambda: results.append(run_practice(root, "build")))
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 0 in {result.returncode for result in results}
    for result in results:
        assert result.returncode == 0 or "Another build" in result.stderr
        assert "Traceback" not in result.stderr
    assert contents(root / "output") == before


def test_a_template_that_fails_stops_the_build(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    assert run_practice(root, "build").returncode == 0
    before = tree(root / "output")
    template = root / "theme/templates/article.html"
    text = template.read_text(encoding="utf-8")
    marked = text.replace("{{ page.title }}", "{{ page.no_such_field }}", 1)
    assert marked != text
    template.write_text(marked, encoding="utf-8")
    result = run_practice(root, "build")
    assert result.returncode == 1
    assert "PS904" in result.stdout
    assert "theme/templates/article.html:" in result.stdout
    assert "no_such_field" in result.stdout
    assert tree(root / "output") == before
    assert "PS904" in run_practice(root, "check").stdout


def test_a_mistake_in_the_frame_is_one_finding(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    base = root / "theme/templates/base.html"
    text = base.read_text(encoding="utf-8")
    base.write_text(text.replace("</main>", "{{ page.no_such_field }}</main>"), encoding="utf-8")
    result = run_practice(root, "check")
    assert result.returncode == 1
    assert result.stdout.count("PS904") == 1
    assert "more could not be made" in result.stdout


def test_no_theme_at_all(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    shutil.rmtree(root / "theme")
    for command in ("check", "build"):
        result = run_practice(root, command)
        assert result.returncode == 1
        assert "Traceback" not in result.stdout + result.stderr
        assert "theme" in result.stdout + result.stderr
    assert not (root / "output").exists()


def test_a_draft_may_name_an_author_who_is_still_to_come(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    text = (root / ARTICLE).read_text(encoding="utf-8").replace("author: ", "author: new-", 1)
    draft = root / "content/articles/a-draft.md"
    draft.write_text(text.replace("---\n", "---\nstatus: draft\n", 1), encoding="utf-8")
    result = run_practice(root, "build", "--drafts")
    assert result.returncode == 0
    assert "warning PS202 author-unknown" in result.stdout
    draft.write_text(text, encoding="utf-8")
    result = run_practice(root, "build", "--drafts")
    assert result.returncode == 1
    assert "error PS202 author-unknown" in result.stdout
