import pytest

from practice_site.checks.claims.animal_work import animal_support

CLAIMS = [
    "Studies in mice show that it relieves pain.",
    "Animal research suggests that the gel helps cartilage regrow.",
    "A mouse study found that it eases swelling.",
    "It was shown in rats to slow the loss of bone.",
    "In vitro studies found that the extract protects cartilage.",
    "Research in rabbits proved that it works, and our patients love it.",
    "Studies in mice show that it relieves pain in patients.",
    "In sheep, the graft heals faster.",
]
FALSE_FRIENDS = [
    "Studies in mice show that it relieves pain. It has not been shown in people.",
    "Studies in mice show that it relieves pain. In patients the effect is unknown.",
    "Studies in mice found that it helps, and a trial with 40 patients found the same.",
    "Animal studies suggest that it helps; human trials have begun.",
    "A randomized trial followed work in rats that showed less pain.",
    "Animal studies found a risk of birth defects, so that it is prevented in pregnancy.",
    "Studies in mice did not show that it helps.",
    "Do studies in mice show that it helps?",
    "Studies show that animal-assisted therapy eases a visit to the hospital.",
    "Research found that a lighter mouse eases a sore wrist.",
    "A dog or a cat helps many to walk more, and sheep help on the hills.",
]


@pytest.mark.parametrize("text", CLAIMS)
def test_animals_that_stand_for_people(text: str) -> None:
    (words,) = animal_support(text)
    assert words in text


@pytest.mark.parametrize("text", FALSE_FRIENDS)
def test_what_says_so_or_claims_nothing(text: str) -> None:
    assert list(animal_support(text)) == []
