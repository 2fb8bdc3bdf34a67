"""Lists of phrases made into expressions."""

from practice_site.checks.claims.asides import aside
from practice_site.checks.claims.wording import small


def test_dots_stand_for_words_and_names_for_lists() -> None:
    """Few words with `…`, whatever the clause has with `...`, none in other clauses."""
    found = aside(
        """
        best … {who}, so (?:good|
          fine) ... town
        """,
        who="(?:vet|dentist)",
    )
    assert found.search("the best small animal vet")
    assert found.search("so fine that nobody leaves town")
    assert not found.search("the best of all the days to see a vet")
    assert not found.search("so good; out of town")


def test_small_letters_keep_their_places() -> None:
    """A letter that is longer when small leaves the text as it is."""
    assert small("World-Class") == "world-class"
    assert small("İ Best") == "İ Best"
