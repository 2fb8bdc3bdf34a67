import pytest

from inspecting.pages import inspected
from practice_site.inspecting.media import odd_media


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ("<audio src='a' controls></audio>", []),
        ("<audio src='a' autoplay></audio>", ["autoplay"]),
        ("<video src='a' muted controls></video>", []),
        ("<video src='a'><track kind='chapters' src='b'></video>", ["captions"]),
        ("<video src='a'><track kind='captions' src='b'></video>", []),
        ("<marquee>A</marquee><blink>B</blink>", ["moving", "moving"]),
    ],
)
def test_media(body: str, kinds: list[str]) -> None:
    assert sorted(kind for kind, _ in odd_media(inspected(body).found)) == kinds
