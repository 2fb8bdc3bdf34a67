import json
import re
from pathlib import Path

from conftest import SiteMaker, run_pelican, run_practice

ARTICLE = "content/articles/minimal.md"


def real(root: Path) -> Path:
    """Make the minimal site say that it is no sample."""
    practice = root / "content/practice.yaml"
    text = practice.read_text(encoding="utf-8")
    practice.write_text(re.sub(r"^sample: true\n", "", text, flags=re.M), encoding="utf-8")
    return root


def test_a_sample_site_is_refused(make_site: SiteMaker) -> None:
    root = make_site("sample")
    for result in (run_practice(root, "publish"), run_pelican(root, "-s", "publishconf.py")):
        assert result.returncode == 1
        assert "content/practice.yaml" in result.stdout
        assert "PS902" in result.stdout
        assert not (root / "output").exists()
        assert not (root / ".practice/releases").exists()


def test_a_release_is_kept(make_site: SiteMaker) -> None:
    root = real(make_site("minimal"))
    result = run_practice(root, "publish")
    assert result.returncode == 0, result.stdout + result.stderr
    page = (root / "output/articles/minimal/index.html").read_text(encoding="utf-8")
    assert "noindex" not in page
    releases = list((root / ".practice/releases").iterdir())
    assert [release.name for release in releases] == ["0001-2026-11-21"]
    manifest = json.loads((releases[0] / "manifest.json").read_text(encoding="utf-8"))
    assert "/articles/minimal/" in manifest["urls"]
    kept = releases[0] / "site/articles/minimal/index.html"
    assert kept.read_text(encoding="utf-8") == page
    assert (releases[0] / "sources" / ARTICLE).is_file()


def test_drafts_and_what_is_scheduled_stay_out(make_site: SiteMaker) -> None:
    root = real(make_site("minimal"))
    text = (root / ARTICLE).read_text(encoding="utf-8")
    articles = root / "content/articles"
    articles.joinpath("a-draft.md").write_text(
        text.replace("---\n", "---\nstatus: draft\n", 1), encoding="utf-8"
    )
    later = re.sub(r"^published: .*$", "published: 2027-01-05", text, flags=re.M)
    later = re.sub(r"^updated: .*\n", "", later, flags=re.M)
    later = re.sub(r"^### (.*)\?$", r"### \1 later?", later, flags=re.M)  # asked once on a site
    articles.joinpath("later.md").write_text(
        later.replace("---\n", "---\nstatus: scheduled\n", 1), encoding="utf-8"
    )
    assert run_practice(root, "publish").returncode == 0
    assert not (root / "output/articles/a-draft").exists()
    assert not (root / "output/articles/later").exists()
    assert run_practice(root, "publish", as_of="2027-01-05").returncode == 0
    assert (root / "output/articles/later/index.html").is_file()


def test_no_publishing_without_the_gate(make_site: SiteMaker) -> None:
    root = real(make_site("minimal"))
    settings = root / "pelicanconf.py"
    lines = settings.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if "pelican_host.gate" not in line]
    assert len(kept) == len(lines) - 1
    settings.write_text("\n".join(kept), encoding="utf-8")
    result = run_practice(root, "publish")
    assert result.returncode == 1
    assert "gate" in result.stderr
    assert not (root / "output").exists()
