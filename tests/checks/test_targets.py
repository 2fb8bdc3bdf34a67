import shutil
from pathlib import Path

import pytest

from conftest import SITES
from pictures import save
from practice_site.building.configuration import PARTS
from practice_site.checks.evidence import Evidence
from practice_site.checks.targets import Targets
from practice_site.pages.options import PlanOptions
from practice_site.pages.planner import plan_pages
from practice_site.reading.site_loader import load_site

from .evidence import AS_OF

PAGE = "/articles/minimal/"


@pytest.fixture(scope="module")
def targets(tmp_path_factory: pytest.TempPathFactory) -> Targets:
    """The minimal site with a draft, a scheduled article, a page with broken keys, no quotes."""
    root = tmp_path_factory.mktemp("targets") / "site"
    shutil.copytree(SITES / "minimal", root)
    pages = root / "content/pages"
    header = (pages / "contact.md").read_text(encoding="utf-8")
    (pages / "later.md").write_text(header.replace("---\n", "---\nstatus: draft\n", 1), "utf-8")
    article = (root / "content/articles/minimal.md").read_text(encoding="utf-8")
    scheduled = article.replace("published: 2026-10-05", "published: 2027-01-04\nstatus: scheduled")
    (root / "content/articles/new-year.md").write_text(scheduled, "utf-8")
    (root / "content/testimonials/sample-1.yaml").unlink()
    (pages / "broken.md").write_text("---\ntitle: No summary\n---\n", "utf-8")
    save(b"", root / "content/images/empty.png")
    site = load_site(root)
    plan = plan_pages(site, PlanOptions(AS_OF, False, False, frozenset(PARTS)))
    files = frozenset({"theme/css/site.css", "images/door.png"})
    return Targets(Evidence(site=site, plan=plan, as_of=AS_OF, files=files))


@pytest.mark.parametrize(
    "target",
    [
        "/",
        "/contact/",
        "/contact/?from=here",
        "../../contact/",
        "../../../../../contact/",
        "#",
        "https://minimal.example",
        "https://minimal.example/contact/",
        "HTTP://www.Minimal.Example:80/contact/",
        "//minimal.example",
        "https://minimal.example.org/gone/",
        "https://example.org/gone/",
        "//example.org/gone/",
        "mailto:a@b.example",
        "tel:+1-707-555-0100",
        "/theme/css/site.css",
        "/images/door.png",
        "/images/empty.png",  # it cannot be used, which has a finding of its own
        "/broken/",
    ],
)
def test_links_that_lead_somewhere(targets: Targets, target: str) -> None:
    assert targets.broken(target, PAGE) is None


@pytest.mark.parametrize(
    ("target", "why", "remedy"),
    [
        ("", "no address", "Write the address"),
        ("/contact", "the page's address is /contact/", "Write /contact/."),
        ("/Contact/", "the page's address is /contact/", "Write /contact/."),
        ("https://minimal.example/contct/", "no page /contct/", "Did you mean /contact/?"),
        ("/something-else-entirely/", "no page", "take the link out"),
        ("contact/", "no page /articles/minimal/contact/", ""),
        (
            "/later/",
            "is a draft, which visitors do not see (see content/pages/later.md)",
            "Take",
        ),
        ("/articles//minimal/", "the page's address is /articles/minimal/", "Write"),
        ("http://www.minimal.example/contct/", "no page /contct/", "Did you mean /contact/?"),
        ("/articles/new-year/", "comes out on 2027-01-04 (see content/articles/new-year.md)", ""),
        ("/stories/", "no patient's story may be shown", "until a testimonial may be shown"),
        ("{filename}/articles/minimal.md", "names a file", "Write /articles/minimal/."),
        ("/locations/yountville/", "Yountville is listed", "Link to /locations/napa/"),
        ("%7Bfilename%7D../pages/contact.md", "names a file", "Write /contact/."),
        ("minimal.md#conclusion", "names a file", "Write /articles/minimal/."),
        ("{static}/images/door.png", "names a file", "Write /images/door.png."),
    ],
)
def test_links_that_lead_nowhere(targets: Targets, target: str, why: str, remedy: str) -> None:
    broken = targets.broken(target, PAGE)
    assert broken
    assert why in broken.why
    assert remedy in broken.remedy


def test_links_to_former_addresses(tmp_path: Path) -> None:
    root = tmp_path / "site"
    shutil.copytree(SITES / "minimal", root)
    page = root / "content/pages/contact.md"
    text = page.read_text(encoding="utf-8").replace(
        "\nsummary:", "\nredirect_from: [/call]\nsummary:"
    )
    page.write_text(text, encoding="utf-8")
    site = load_site(root)
    plan = plan_pages(site, PlanOptions(AS_OF, False, False, frozenset(PARTS)))
    targets = Targets(Evidence(site=site, plan=plan, as_of=AS_OF, redirects=plan.redirects))
    for former in (
        "/call",
        "/call/",
        "/call/index.html#x",
        "../../call",
        "http://minimal.example/call",
    ):
        redirect = targets.moved(former, PAGE)
        assert redirect
        assert redirect.new == "/contact/"
    for other in (
        "/contact/",
        "/contact/#x",
        "/calls/",
        "https://example.org/call",
        "tel:+1",
        "#call",
    ):
        assert targets.moved(other, PAGE) is None
