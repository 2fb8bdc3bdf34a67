from msgspec.structs import replace

from practice_site.structured_data.identifiers import absolute, webpage_id
from structured_data.views import ARTICLE, FRAME, SITE


def test_only_paths_of_the_site_become_absolute() -> None:
    assert absolute("/images/a.jpg", FRAME) == f"{SITE}/images/a.jpg"
    assert absolute("https://elsewhere.example/a", FRAME) == "https://elsewhere.example/a"


def test_a_page_without_a_canonical_address_is_called_by_its_own() -> None:
    view = replace(ARTICLE, head=replace(ARTICLE.head, canonical=""))
    assert webpage_id(view, FRAME) == f"{SITE}/articles/kyphoplasty/#webpage"
