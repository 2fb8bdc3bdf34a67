import pytest

from migrating.fates import old_item
from practice_site.migrating.old_attachments import Attachment, Attachments, original
from practice_site.migrating.old_site import Source

AT = "https://old.example/wp-content/uploads/2021/05"
SOURCE = Source(
    "x.xml",
    "WordPress export",
    items=(
        old_item("a", id="7", type="attachment", attachment=f"{AT}/a.jpg", alt='A "path" & more'),
        old_item("b", id="8", type="attachment", attachment=f"{AT}/b.jpg"),
        old_item("c", id="9", type="page", attachment=f"{AT}/c.jpg", alt="no attachment"),
    ),
)
MEDIA = Attachments([SOURCE])
ALT = 'alt="A &quot;path&quot; &amp; more"'


def test_what_the_export_has_is_found_by_its_id() -> None:
    assert MEDIA.of("7") == Attachment(f"{AT}/a.jpg", 'A "path" & more')
    assert MEDIA.of("9") is None


@pytest.mark.parametrize(
    ("image", "made"),
    [
        ('<img src="x.jpg" class="wp-image-7">', f'<img {ALT} src="x.jpg" class="wp-image-7">'),
        ('<img src="/wp-content/uploads/2021/05/a-300x200.jpg">', None),
        (f'<IMG src="{AT}/A.jpg?w=9" alt=" ">', f'<IMG {ALT} src="{AT}/A.jpg?w=9">'),
        ('<img alt="Its own" class="wp-image-7">', '<img alt="Its own" class="wp-image-7">'),
        ('<img class="wp-image-8">', '<img class="wp-image-8">'),
        ('<img src="other.jpg">', '<img src="other.jpg">'),
    ],
)
def test_pictures_without_words_get_those_of_the_library(image: str, made: str | None) -> None:
    wanted = made if made is not None else image.replace("<img", f"<img {ALT}")
    assert MEDIA.with_alts(f"<p>{image}</p>") == f"<p>{wanted}</p>"


def test_images_without_end_cost_no_time() -> None:
    hostile = "<img " * 100_000
    assert MEDIA.with_alts(hostile) == hostile


def test_originals() -> None:
    assert original("//old.example/u/A%20b-150x150.JPG?x=1") == "/u/a b.jpg"
