import pytest

from practice_site.reading.path_words import path_fault


@pytest.mark.parametrize(
    ("written", "fault", "remedy"),
    [
        ("https://www.example.org/old/?p=1#x", "domain", "follows the domain: /old/"),
        ("//example.org/old/", "domain", ": /old/"),
        ("https://example.org", "domain", ": /"),
        ("/?p=123", "question mark", "files"),
        ("/old/#part", "#", "never send"),
        ("/a/../b/", "two dots", "first slash"),
        (r"/a\b/", "backslash", "/ between"),
        ("/two words/", "space", "/two%20words/"),
        ("/a//b/", "two slashes", "Write one: /a/b/"),
        ("old-name/", "begin with a slash", ": /old-name/"),
        ('/a"b/', "", ""),
    ],
)
def test_what_is_wrong_with_a_path(written: str, fault: str, remedy: str) -> None:
    said, cure = path_fault(written)
    assert fault in said
    assert remedy in cure
    assert bool(said) == bool(fault)
