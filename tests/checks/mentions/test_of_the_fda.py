from checks.mentions.said import mentions
from practice_site.model.mention import Mention, MentionKind


def of_the_fda(text: str) -> list[Mention]:
    return [mention for mention in mentions(text) if mention.kind is MentionKind.FDA]


def test_the_word_and_the_sentence_are_kept_with_the_place_of_the_passage() -> None:
    text = "Nothing.\n\nIt is small. The Balloon is FDA-cleared. Our knee is FDA approved."
    found = of_the_fda(text)
    assert [(each.words, each.about) for each in found] == [
        ("FDA-cleared", ("cleared", "the balloon is fda cleared")),
        ("FDA approved", ("approved", "our knee is fda approved")),
    ]
    assert {each.span.line for each in found} == {3}
    assert all(each.claimed for each in found)


def test_a_link_or_a_note_that_leads_to_the_fda_proves_it_and_others_do_not() -> None:
    proven = (
        "The pill is FDA approved ([see](https://www.fda.gov/x)).",
        "The pill is FDA approved.[^a]\n\n[^a]: [The word](https://www.accessdata.fda.gov/x).",
    )
    not_proven = (
        "The pill is FDA approved ([see](https://fda.gov.example.org/)).",
        "The pill is FDA approved ([see](https://[)).",
        "The pill is FDA approved.\n\nOther.[^a]\n\n[^a]: [The word](https://www.fda.gov/x).",
    )
    assert [[each.claimed for each in of_the_fda(text)] for text in proven] == [[False]] * 2
    assert [[each.claimed for each in of_the_fda(text)] for text in not_proven] == [[True]] * 3


def test_words_of_others_and_registrations_are_not_kept() -> None:
    assert of_the_fda("> The pill is FDA approved.\n\nThe maker is FDA registered.") == []
