import pytest

from practice_site.rendering.absolute import with_absolute_urls

PAGE = "https://sample.example/articles/a/"
SITE = "https://sample.example"


@pytest.mark.parametrize(
    ("written", "made"),
    [
        ('<a href="/contact/">x</a>', '<a href="https://sample.example/contact/">x</a>'),
        ('<a href="#ref-1">1</a>', f'<a href="{PAGE}#ref-1">1</a>'),
        ('<a href="tel:+17075550142">x</a>', '<a href="tel:+17075550142">x</a>'),
        ('<a href="https://other.example/">x</a>', '<a href="https://other.example/">x</a>'),
        (
            '<img src="/images/a.jpg" alt="">',
            f'<img src="{SITE}/images/a.jpg" alt="">',
        ),
        (
            '<img srcset="/a.jpg 1x, /b,c.jpg 2x" alt="">',
            f'<img srcset="{SITE}/a.jpg 1x, {SITE}/b,c.jpg 2x" alt="">',
        ),
        ('<h2 id="x" class="y">A &lt; B</h2>', "<h2>A &lt; B</h2>"),
        ("Text <b>first</b>", "Text <b>first</b>"),
        ("<p>One</p>\n<p>Two</p>", "<p>One</p>\n<p>Two</p>"),
    ],
)
def test_addresses_become_absolute(written: str, made: str) -> None:
    assert with_absolute_urls(written, PAGE) == made
