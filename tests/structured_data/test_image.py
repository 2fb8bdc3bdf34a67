from practice_site.model.image_view import Candidate, Image
from practice_site.structured_data.image import image_node, image_url
from structured_data.views import FRAME, SITE

MADE = Image("/images/a-800.jpg", "A", 1600, 900, social=Candidate("/images/a-1200.jpg", 1200, 675))


def test_an_image_is_named_in_the_size_for_other_sites() -> None:
    assert image_url(MADE, FRAME) == f"{SITE}/images/a-1200.jpg"
    assert image_node(MADE, FRAME) == {
        "@type": "ImageObject",
        "contentUrl": f"{SITE}/images/a-1200.jpg",
        "width": {"@type": "QuantitativeValue", "value": 1200, "unitCode": "E37"},
        "height": {"@type": "QuantitativeValue", "value": 675, "unitCode": "E37"},
    }


def test_one_without_sizes_claims_none() -> None:
    plain = Image("/images/a.jpg", "A")
    assert image_node(plain, FRAME) == {
        "@type": "ImageObject",
        "contentUrl": f"{SITE}/images/a.jpg",
    }
