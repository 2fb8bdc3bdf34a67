from checks.evidence import article
from practice_site.checks.advice.same_keyphrase import same_keyphrase
from practice_site.model.site import Site


def test_other_articles_with_the_same_phrase_are_counted() -> None:
    phrases = ("back pain", "Back  Pain", "neck pain", "", "back pain")
    texts = tuple(article(f"a{n}", keyphrase=phrase) for n, phrase in enumerate(phrases))
    site = Site(practice=None, articles=texts)
    assert [same_keyphrase(text, site) for text in texts] == [2, 2, 0, 0, 2]
