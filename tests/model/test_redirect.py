import pytest

from practice_site.model.redirect import address_file, plain_address


@pytest.mark.parametrize(
    ("written", "address", "file"),
    [
        ("/old", "/old/", "old/index.html"),
        ("/old/", "/old/", "old/index.html"),
        ("/old/index.html", "/old/", "old/index.html"),
        ("/index.htm", "/", "index.html"),
        ("/2019/05/old-post.html", "/2019/05/old-post.html", "2019/05/old-post.html"),
        ("/OLD.HTM", "/OLD.HTM", "OLD.HTM"),
        ("/old.php", "/old.php/", "old.php/index.html"),
        ("/caf%C3%A9%20noir", "/café noir/", "café noir/index.html"),
        ("/cafe\u0301/", "/café/", "café/index.html"),
        ("/my-index.html", "/my-index.html", "my-index.html"),
    ],
)
def test_an_address_has_one_form_and_one_file(written: str, address: str, file: str) -> None:
    assert plain_address(written) == address
    assert plain_address(address) == address
    assert address_file(address) == file
