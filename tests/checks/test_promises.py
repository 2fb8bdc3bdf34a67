import pytest

from practice_site.checks.promises import promises

PROMISED = [
    "Relief is guaranteed.",
    "We guarantee results.",
    "Kyphoplasty cures back pain.",
    "A permanent cure for sciatica",
    "It is 100% effective.",
    "Our success rate is 100%.",
    "One hundred percent safe",
    "With 100% of patients satisfied",
    "100%-guaranteed results",
    "Satisfaction guaranteed!",
    "Guaranteed to work.",
    "We can cure your pain.",
    "Kyphoplasty can cure back pain.",
    "Your back pain can be cured.",
    "Want guaranteed relief?",
    "No surgery is without risk, but we guarantee relief.",
    "If you do not improve, we guarantee a refund.",
    "Don't suffer, we cure sciatica.",
    "Not only do we cure pain, we prevent it.",
    "Without surgery, kyphoplasty cures pain.",
    "No other clinic guarantees relief.",
    "It does not hurt. It cures you in 3.5 days.",
]
NOT_PROMISED = [
    "Kyphoplasty doesn't cure osteoporosis or prevent other fractures.",
    "Arthritis cannot be completely cured.",
    "There is no guarantee of success.",
    "It does not guarantee relief.",
    "Results are not guaranteed.",
    "We cannot, of course, guarantee relief.",
    "No treatment can be guaranteed to work.",
    "Nobody can guarantee a result.",
    "We never promise a cure.",
    "Neither drug cures it.",
    "A cure is not known.",
    "Guarantees are never given in medicine.",
    "Guaranteeing an outcome isn't possible.",
    "Is success guaranteed?",
    "Does it cure arthritis?",
    "People can cure acute pain in minutes or months.",
    "It may cure the infection.",
    "The cure rate in that study was 99%.",
    "The bone cement cures within ten minutes.",
    "A cured resin filling",
    "The law guarantees you a copy of your record.",
    "We secure, procure and use a curette; the accuracy is high.",
    "Wear a shirt of 100% cotton.",
    "The plan pays 100% of the bill.",
]


@pytest.mark.parametrize("text", PROMISED)
def test_promises_are_found(text: str) -> None:
    assert list(promises(text))


@pytest.mark.parametrize("text", NOT_PROMISED)
def test_what_only_looks_like_a_promise_is_not(text: str) -> None:
    assert list(promises(text)) == []


def test_the_words_are_given_as_they_are_written() -> None:
    found = promises("It does not cure. We GUARANTEE it. A cure!")
    assert [(p.words, p.earlier) for p in found] == [
        ("GUARANTEE", 0),
        ("cure", 1),
    ]
