import pytest

from checks.advice.texts import rated, text, words
from practice_site.checks.advice.search_points import search_points


def of(markdown: str, **fields: object) -> dict[str, str]:
    return rated(search_points(text(markdown, **fields)))


@pytest.mark.parametrize(("count", "rating"), [(300, "good"), (250, "fair"), (249, "poor")])
def test_the_length_of_the_text(count: int, rating: str) -> None:
    assert of(words(count))["Text length"] == rating


@pytest.mark.parametrize(
    ("length", "rating"), [(0, "poor"), (120, "fair"), (121, "good"), (156, "good"), (157, "fair")]
)
def test_the_length_of_the_description(length: int, rating: str) -> None:
    assert of("Walk.", summary="x" * length)["Description"] == rating


def test_images_and_links() -> None:
    bare = of("Walk.")
    assert (bare["Images"], bare["Links to elsewhere"], bare["Links within the site"]) == (
        *("poor", "poor", "poor"),
    )
    rich = of("![A door](images/d.png) [a](/b/) and [c](https://example.org/)")
    assert (rich["Images"], rich["Links to elsewhere"], rich["Links within the site"]) == (
        *("good", "good", "good"),
    )


def test_what_is_not_known_is_left_out() -> None:
    assert "Title width" not in of("Walk.") and "One main heading" not in of("Walk.")
    assert of("Walk.", title_pixels=600)["Title width"] == "good"
    assert of("Walk.", title_pixels=601)["Title width"] == "poor"
    assert of("Walk.", h1s=1)["One main heading"] == "good"
    assert of("Walk.", h1s=2)["One main heading"] == "poor"
