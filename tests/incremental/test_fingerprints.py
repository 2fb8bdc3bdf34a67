import datetime as dt
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from conftest import REPOSITORY
from pages.records import article, body, paragraph, section
from practice_site.incremental import fingerprints
from practice_site.incremental.fingerprints import (
    JUDGING,
    MAKING,
    READING,
    Versions,
    bytes_digest,
    digest,
    plain,
    versions,
)
from practice_site.model.article import Status
from practice_site.model.html import Html
from practice_site.model.positions import Positions
from practice_site.model.span import Span
from rendering.sample_views import ARTICLE, FRAME


def fresh(text: str) -> str:
    """An equal text that is another object."""
    return "".join(list(text))


def test_equal_values_have_equal_digests_whatever_their_identity() -> None:
    one = article("a", title="A title", body=body(section("Part", paragraph("Words."))))
    other = article(
        fresh("a"), title=fresh("A title"), body=body(section(fresh("Part"), paragraph("Words.")))
    )
    assert one is not other
    assert digest(one) == digest(other)
    shared = Span("content/articles/a.md", 3)
    assert digest([shared, shared]) == digest([shared, Span(fresh(shared.path), 3)])
    assert digest(["x", "x"]) == digest([fresh("x"), fresh("x")])


def test_every_field_counts() -> None:
    plain_one = article("a")
    changed = [
        replace(plain_one, title="Other"),
        replace(plain_one, published=dt.date(2026, 10, 6)),
        replace(plain_one, updated=dt.date(2026, 10, 6)),
        replace(plain_one, status=Status.DRAFT),
        replace(plain_one, body=None),
        replace(plain_one, services=("a",)),
        replace(plain_one, serves=("a",)),
        replace(plain_one, positions=Positions(Span(plain_one.path, 3))),
        replace(plain_one, positions=Positions(Span(plain_one.path, 2), {("a", 1): Span("x")})),
    ]
    digests = {digest(value) for value in (plain_one, *changed)}
    assert len(digests) == len(changed) + 1


def test_views_have_a_digest_and_a_word_more_changes_it() -> None:
    assert digest((ARTICLE, FRAME)) == digest((replace(ARTICLE), replace(FRAME)))
    assert digest((replace(ARTICLE, summary="Other."), FRAME)) != digest((ARTICLE, FRAME))


def test_neighbouring_texts_do_not_run_together() -> None:
    assert digest(("ab", "c")) != digest(("a", "bc"))
    assert digest((("a",), "b")) != digest(("a", ("b",)))
    assert digest(("a", "")) != digest(("a", None)) != digest(("a",))
    assert digest(("1",)) != digest((1,))


def test_html_counts_as_its_text() -> None:
    assert digest(Html("<p>x</p>")) == digest("<p>x</p>")
    assert digest(Html("<p>x</p>")) != digest(Html("<p>y</p>"))


def test_the_order_of_a_mapping_counts() -> None:
    assert digest({"a": 1, "b": 2}) == digest({"a": 1, "b": 2})
    assert digest({"a": 1, "b": 2}) != digest({"b": 2, "a": 1})


def test_what_has_no_fingerprint_is_refused() -> None:
    with pytest.raises(TypeError, match="object has no fingerprint"):
        plain(object())
    with pytest.raises(TypeError):
        digest([object()])


def test_a_digest_is_the_same_in_every_process() -> None:
    program = (
        "from pages.records import article\n"
        "from practice_site.incremental.fingerprints import digest\n"
        "print(digest(article('a', services=('x', 'y'))), end='')\n"
    )
    for seed in ("1", "2"):
        said = subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        assert said == digest(article("a", services=("x", "y")))


def test_bytes_are_known_by_their_sha_256() -> None:
    assert bytes_digest(b"x") == hashlib.sha256(b"x").hexdigest()


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the program's code that may be changed."""
    copy = tmp_path / "practice_site"
    for folder in {*READING, *MAKING, *JUDGING}:
        shutil.copytree(
            REPOSITORY / "plugins/practice_site" / folder,
            copy / folder,
            ignore=shutil.ignore_patterns("__pycache__"),
        )
    monkeypatch.setattr(fingerprints, "PACKAGE", copy)
    return copy


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    return Path(shutil.copytree(REPOSITORY / "theme/templates", tmp_path / "templates"))


def changed(before: Versions, after: Versions) -> set[str]:
    names = ("reading", "making", "judging")
    return {name for name in names if getattr(before, name) != getattr(after, name)}


def test_nothing_changed_is_the_same_version(package: Path, templates: Path) -> None:
    before = versions(templates, ["articles"])
    elsewhere = Path(shutil.copytree(templates, templates.parent / "copy"))
    os.utime(elsewhere / "article.html", (1, 1))
    assert versions(elsewhere, ["articles"]) == before
    (package / "pages/article.cpython-311.pyc").write_bytes(b"compiled")
    (package / "words/__pycache__").mkdir(exist_ok=True)
    (package / "words/__pycache__/expressions.codes").write_bytes(b"compiled as well")
    assert versions(templates, ["articles"]) == before


@pytest.mark.parametrize(
    ("file", "stages"),
    [
        ("model/span.py", {"reading", "making", "judging"}),
        ("reading/yaml_parsing.py", {"reading"}),
        ("schemas/article.json", {"reading"}),
        ("pages/article.py", {"making"}),
        ("structured_data/graph.py", {"making"}),
        ("rendering/theme.py", {"making"}),
        ("inspecting/page_facts.py", {"making"}),
        ("checks/run.py", {"judging"}),
        ("checks/source/claim_guarantee.py", {"judging"}),
    ],
)
def test_changed_code_is_another_version_of_its_stages(
    package: Path, templates: Path, file: str, stages: set[str]
) -> None:
    before = versions(templates, [])
    assert (package / file).is_file()
    with (package / file).open("a", encoding="utf-8") as code:
        code.write("\n")
    assert changed(before, versions(templates, [])) == stages


def test_a_file_more_less_or_of_another_name_is_another_version(
    package: Path, templates: Path
) -> None:
    seen = [versions(templates, [])]
    (package / "pages/new.py").write_text("", encoding="utf-8")
    seen.append(versions(templates, []))
    (package / "pages/new.py").rename(package / "pages/newer.py")
    seen.append(versions(templates, []))
    (package / "pages/newer.py").unlink()
    (package / "pages/phone.py").unlink()
    seen.append(versions(templates, []))
    assert len({version.making for version in seen}) == len(seen)
    assert len({version.reading for version in seen}) == 1


def test_a_changed_template_or_setting_is_another_version_of_making(templates: Path) -> None:
    before = versions(templates, ["articles"])
    assert changed(before, versions(templates, ["articles", "feed"])) == {"making"}
    with (templates / "article.html").open("a", encoding="utf-8") as template:
        template.write(" ")
    assert changed(before, versions(templates, ["articles"])) == {"making"}
    (templates / "new.html").write_text("", encoding="utf-8")
    assert changed(versions(templates.parent / "none", []), versions(templates, [])) == {"making"}


def test_another_package_or_python_is_another_version_of_everything(
    templates: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site-packages"
    for folder in ("msgspec", "nh3-0.3.0.dist-info"):
        (site / folder).mkdir(parents=True)
    monkeypatch.setattr(msgspec, "__file__", str(site / "msgspec/__init__.py"))
    before = versions(templates, [])
    (site / "nh3-0.3.0.dist-info").rename(site / "nh3-0.3.1.dist-info")
    after = versions(templates, [])
    assert changed(before, after) == {"reading", "making", "judging"}
    monkeypatch.setattr(sys, "version", "9.9.9")
    assert changed(after, versions(templates, [])) == {"reading", "making", "judging"}
