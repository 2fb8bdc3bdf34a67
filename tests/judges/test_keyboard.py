"""Everything can be reached and seen with the keyboard alone (WCAG 2.1.1, 2.1.2, 2.4.1, 2.4.3,
2.4.7, 2.4.11), and be hit with a finger (2.5.8).
"""

import pytest
from playwright.sync_api import Browser, Page

from .in_page import script
from .verdict import told
from .window import SCHEMES, Scheme, window


def walk(page: Page) -> list[str]:
    """Tab through a page from its top, and what is wrong with it."""
    begin = page.evaluate(script("focus_begin"))
    expected, wrong = begin["expected"], begin["wrong"]
    visited = []
    for _ in range(expected + 3):
        page.keyboard.press("Tab")
        step = page.evaluate(script("focus_step"))
        if step["at"] == -1 or (visited and step["at"] == visited[0]):
            break
        visited.append(step["at"])
        wrong += step["wrong"]
    else:
        wrong.append("a trap: Tab does not leave the page")
    if not wrong and visited != list(range(expected)):
        wrong.append(f"not in the page's order, or left out: {visited} of {expected}")
    return wrong


def skip_link_complaints(page: Page) -> list[str]:
    """What is wrong with the first stop, which leads past the navigation."""
    wrong = []
    page.keyboard.press("Tab")
    target = page.evaluate("document.activeElement.getAttribute('href')") or ""
    if not target.startswith("#") or page.locator(f"main{target}").count() != 1:
        return [f"the first stop is no skip link to the main part: {target!r}"]
    box = page.locator("*:focus").bounding_box()
    if not box or box["x"] < 0 or box["y"] < 0 or box["width"] < 24 or box["height"] < 24:
        wrong.append(f"the skip link is not seen: {box}")
    page.keyboard.press("Enter")
    if page.evaluate("document.activeElement.localName") != "main":
        wrong.append("the skip link does not move the focus")
    page.keyboard.press("Tab")
    if page.evaluate("!!document.activeElement.closest('body > header, body > nav')"):
        wrong.append("Tab leads back to the navigation")
    return wrong


@pytest.mark.browser
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_tab_reaches_everything_in_order_and_in_sight(
    browser: Browser,
    served_sample: str,
    sample_types: dict[str, str],
    width: int,
    scheme: Scheme,
) -> None:
    wrong = {}
    with window(browser, width, scheme) as page:
        for url in sample_types.values():
            page.goto(served_sample + url)
            if found := walk(page):
                wrong[url] = found
    assert not wrong, told(wrong)


@pytest.mark.browser
@pytest.mark.parametrize("width", [360, 1280])
def test_the_first_stop_skips_the_navigation(
    browser: Browser, served_sample: str, sample_urls: list[str], width: int
) -> None:
    wrong = {}
    with window(browser, width) as page:
        for url in sample_urls:
            page.goto(served_sample + url)
            if found := skip_link_complaints(page):
                wrong[url] = found
    assert not wrong, told(wrong)


@pytest.mark.browser
@pytest.mark.parametrize("width", [360, 1280])
def test_targets_are_large_enough(
    browser: Browser, served_sample: str, sample_urls: list[str], width: int
) -> None:
    small = {}
    with window(browser, width) as page:
        for url in sample_urls:
            page.goto(served_sample + url)
            if found := page.evaluate(script("small_targets")):
                small[url] = found
    assert not small, told(small)


FAULTS = {
    "out of order by tabindex": "<a href='#a'>a</a><a href='#b' tabindex='1'>b</a>",
    "focus is not seen": "<a href='#a' style='outline: none'>a</a>",
    "focus is pale": "<style>a:focus { outline: 2px solid #eee }</style><a href='#a'>a</a>",
    "focus is out of sight": "<a href='#a' style='position: absolute; left: -999px'>a</a>",
    "focus is covered": """<a href='#a'>a</a>
<div style='position: fixed; inset: 0; background: white'>over it</div>""",
    "a trap": """<a href='#a'>a</a><a href='#b'>b</a><a href='#c' id='c'>c</a><script>
document.addEventListener('keydown', (event) => {
  if (event.key === 'Tab' && document.activeElement.id === 'c') {
    event.preventDefault(); document.querySelector('[href="#b"]').focus();
  }})</script>""",
    "not in the page's order": """<a href='#a'>a</a><a href='#b' id='b'>b</a><script>
document.querySelector('a').addEventListener('focus', () => document.querySelector('#b').focus())
</script>""",
}


@pytest.mark.browser
@pytest.mark.parametrize("fault", FAULTS)
def test_the_walk_is_awake(browser: Browser, fault: str) -> None:
    with window(browser, 360) as page:
        page.set_content(f"<!doctype html><body>{FAULTS[fault]}</body>")
        assert any(found.startswith(fault) for found in walk(page))


@pytest.mark.browser
def test_the_walk_is_fair(browser: Browser) -> None:
    with window(browser, 360) as page:
        page.set_content("""<!doctype html><style>:focus { outline: 2px solid }</style>
<a href='#a'>a</a><div style='overflow-x: auto' tabindex='0'><p style='width: 900px'>wide</p></div>
<main tabindex='-1'><button>b</button><button disabled>c</button><a>d</a></main>""")
        assert walk(page) == []


@pytest.mark.browser
def test_the_judge_of_skip_links_is_awake(browser: Browser) -> None:
    with window(browser, 360) as page:
        for content in (
            "<a href='/'>Home</a><main id='m'></main>",
            "<a href='#m' style='position: absolute; left: -99px'>Skip</a><main id='m'></main>",
            "<a href='#m'>Skip over it all</a><header><a href='/'>Home</a></header><main id='m'>",
        ):
            page.set_content(f"<!doctype html><body>{content}")
            assert skip_link_complaints(page) != [], content


@pytest.mark.browser
def test_the_judge_of_targets_is_awake_and_fair(browser: Browser) -> None:
    with window(browser, 360) as page:
        page.set_content("""<!doctype html><ul><li><a href='#a'>small</a></li></ul>
<p>A sentence with a <a href='#b'>link</a>.</p><p><a href='#c' style='padding: 1em'>large</a></p>
<style>.all::after { content: ''; position: absolute; inset: 0 }</style>
<div style='position: relative; height: 50px'><a class='all' href='#d'>stretched</a></div>
<p>Beside text: <button style='height: 15px; font-size: 9px'>low</button></p>""")
        found = page.evaluate(script("small_targets"))
    assert [complaint.partition(" (")[0] for complaint in found] == ["<a> small", "<button> low"]
