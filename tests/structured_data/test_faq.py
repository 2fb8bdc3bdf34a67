from structured_data.views import ARTICLE, SITE, TOWN, node


def test_questions_and_answers_are_the_visible_ones_in_their_order() -> None:
    assert node(ARTICLE, "FAQPage") == {
        "@type": "FAQPage",
        "@id": f"{SITE}/articles/kyphoplasty/#faq",
        "name": "Frequently asked questions",
        "inLanguage": "en",
        "isPartOf": {"@id": f"{SITE}/articles/kyphoplasty/#webpage"},
        "mainEntity": [
            {
                "@type": "Question",
                "name": "Is it <safe> & quick?",
                "acceptedAnswer": {"@type": "Answer", "text": "It depends on you.\nAsk us."},
            },
            {
                "@type": "Question",
                "name": "When?",
                "acceptedAnswer": {"@type": "Answer", "text": "Soon."},
            },
        ],
    }


def test_a_town_page_has_its_own_questions() -> None:
    assert node(TOWN, "FAQPage")["@id"] == f"{SITE}/locations/yountville/#faq"
