"""The host: the same bytes by both commands, and content that other plugins can use."""

import gc
import json
import shutil
from pathlib import Path

from blinker import ANY
from pelican.plugins import signals

from conftest import SiteMaker, run_pelican, run_practice, with_plugin
from practice_site.pelican_host import gate, locations
from trees import contents


def output(root: Path) -> dict[str, bytes]:
    return contents(root / "output")


def test_both_commands_make_the_same_bytes(make_site: SiteMaker) -> None:
    root = make_site("sample")
    assert run_practice(root, "build").returncode == 0
    built = output(root)
    shutil.rmtree(root / "output")
    shutil.rmtree(root / ".practice")
    result = run_pelican(root, "-s", "pelicanconf.py")
    assert result.returncode == 0, result.stdout + result.stderr
    assert output(root) == built
    assert "articles/index.html" in built


def test_signals_are_sent_and_objects_are_real(make_site: SiteMaker) -> None:
    root = with_plugin(make_site("sample"), "records_signals")
    assert run_practice(root, "build").returncode == 0
    seen = json.loads((root / "signals.json").read_text(encoding="utf-8"))
    names = {entry[0] for entry in seen}
    assert {"article_generator_context", "page_generator_context"} <= names
    objects = {(kind, path) for name, kind, path in seen_of(seen, "content_object_init")}
    sources = {f"articles/{p.name}" for p in (root / "content/articles").glob("*.md")}
    assert {path for kind, path in objects if kind == "Article"} == sources
    assert ("Page", "../locations.yaml#napa") in objects
    assert len(seen_of(seen, "article_generator_write_article")) == len(sources)
    for _, url, save_as, title, size in seen_of(seen, "article"):
        assert (root / "output" / save_as).is_file()
        assert save_as == f"{url}index.html"
        assert title
        assert size > 500
    written = seen_of(seen, "content_written")
    files = (root / "output").rglob("*.html")
    pages = [file for file in files if 'http-equiv="refresh"' not in file.read_text("utf-8")]
    assert len(written) == len(pages)
    assert all(exists for _, exists in written)


def seen_of(seen: list[list[object]], name: str) -> list[list[object]]:
    return [entry for entry in seen if entry[0] == name]


def test_neighbours_plugin_sees_our_articles(make_site: SiteMaker) -> None:
    """The stock pelican-neighbors links our Article objects, and our bytes stay ours."""
    root = make_site("sample")
    assert run_practice(root, "build").returncode == 0
    before = output(root)
    with (root / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write('PLUGINS.append("neighbors")\n')
    probe = root / "probe"
    probe.mkdir()
    (probe / "neighbours_probe.py").write_text(
        "from pathlib import Path\n"
        "from pelican import signals\n"
        "def look(generators):\n"
        "    titles = []\n"
        "    for article in generators[0].articles:\n"
        "        other = article.next_article or article.prev_article\n"
        "        titles.append(f'{article.slug} -> {other.slug}')\n"
        f"    Path({str(probe)!r}, 'seen').write_text('\\n'.join(titles))\n"
        "def register():\n"
        "    signals.all_generators_finalized.connect(look)\n",
        encoding="utf-8",
    )
    with (root / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write(f"PLUGIN_PATHS.append({str(probe)!r})\nPLUGINS.append('neighbours_probe')\n")
    result = run_practice(root, "build")
    assert result.returncode == 0, result.stdout + result.stderr
    lines = (probe / "seen").read_text(encoding="utf-8").splitlines()
    slugs = sorted(p.stem for p in (root / "content/articles").glob("*.md"))
    assert len(slugs) >= 2
    assert sorted(line.split(" -> ")[0] for line in lines) == slugs
    assert all(line.split(" -> ")[1] in slugs for line in lines)
    assert output(root) == before


def test_gate_line_taken_out_of_plugins(make_site: SiteMaker) -> None:
    """Without the testimonials line there is no quote; without locations no location page."""
    root = make_site("sample")
    settings = root / "pelicanconf.py"
    text = settings.read_text(encoding="utf-8")
    kept = [
        line
        for line in text.splitlines()
        if "testimonials" not in line and "structured_data" not in line
    ]
    settings.write_text("\n".join(kept) + "\n", encoding="utf-8")
    practice = root / "content/practice.yaml"
    text = practice.read_text(encoding="utf-8")
    entry = "  - {label: Stories, to: /stories/}\n"
    assert entry in text
    practice.write_text(text.replace(entry, ""), encoding="utf-8")
    assert run_practice(root, "build").returncode == 0
    assert not (root / "output/stories").exists()
    pages = b"".join(output(root).values())
    assert b'data-part="testimonial"' not in pages
    assert b"application/ld+json" not in pages


def test_output_elsewhere(make_site: SiteMaker, tmp_path: Path) -> None:
    root = make_site("minimal")
    elsewhere = tmp_path / "elsewhere" / "public"
    elsewhere.parent.mkdir()
    result = run_pelican(root, "-s", "pelicanconf.py", "-o", str(elsewhere))
    assert result.returncode == 0, result.stdout + result.stderr
    assert (elsewhere / "index.html").is_file()
    assert not (root / "output").exists()


def test_receivers_outlive_the_garbage_collection() -> None:
    """Signals keep weak references: a receiver that nothing else holds never fires."""
    gate.register()
    locations.register()
    gc.collect()
    assert gate.judge in list(signals.all_generators_finalized.receivers_for(ANY))
    assert locations.generator in list(signals.get_generators.receivers_for(ANY))
