import pytest

from inspecting.pages import inspected
from practice_site.inspecting.same_words import links_alike, repeated_alt


@pytest.mark.parametrize(
    ("links", "count"),
    [
        ("<a href='/a/'>More</a><a href='/b/'>more </a>", 1),
        ("<a href='/a/'>More</a><a href='/a/#x'>More</a>", 0),
        ("<a href='/a/' aria-label='More of A'>More</a><a href='/b/'>More</a>", 0),
        ("<a href='/a/'></a><a href='/b/'></a>", 0),
        ("<a href='https://[broken/'>More</a><a href='/b/'>More</a>", 1),
    ],
)
def test_links(links: str, count: int) -> None:
    facts = inspected(f"<main>{links}</main><a href='/c/'>More</a>")
    assert len(list(links_alike(facts.found, facts.names))) == count


@pytest.mark.parametrize(
    ("markup", "repeated"),
    [
        ("<a href='/'><img src='a' alt='Home'> Home</a>", True),
        ("<a href='/'><img src='a' alt=''> Home</a>", False),
        ("<figure><img src='a' alt='A door.'><figcaption>A door</figcaption></figure>", True),
        ("<p><img src='a' alt='A door'> A door</p>", False),
    ],
)
def test_words_of_images(markup: str, repeated: bool) -> None:
    (image,) = (e for e in inspected(markup).found.loading if e.tag == "img")
    assert repeated_alt(image) is repeated
