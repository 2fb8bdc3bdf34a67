from practice_site.importing.sentences import first_sentences, sentences


def test_abbreviations_and_initials_end_no_sentence() -> None:
    text = "Dr. J. Roe sees 2.5 knees in St. Helena vs. Napa. Most are sore! “Why?” She knows."
    assert list(sentences(text)) == [
        "Dr. J. Roe sees 2.5 knees in St. Helena vs. Napa.",
        "Most are sore!",
        "“Why?”",
        "She knows.",
    ]


def test_the_first_sentence_is_taken_whole_and_more_as_far_as_they_fit() -> None:
    assert first_sentences("One two. Three four. Five.", 20) == "One two. Three four."
    assert first_sentences("A first sentence that is long. Two.", 5) == (
        "A first sentence that is long."
    )
    assert first_sentences("", 5) == ""
