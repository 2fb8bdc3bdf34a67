import pytest

from practice_site.publication_record.wording import in_releases


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ([3], "Release 3"),
        ([1, 2], "Releases 1, 2"),
        ([4, 2, 3, 1, 7], "Releases 1 to 4, 7"),
        ([1, 2, 3], "Releases 1 to 3"),
    ],
)
def test_releases_are_named_in_short(numbers: list[int], words: str) -> None:
    assert in_releases(numbers) == words
