import pytest

from practice_site.inspecting.languages import is_language


@pytest.mark.parametrize("tag", ["en", "en-US", "zh-Hant-TW", "es-419", "yue", "EN", "x-sample"])
def test_languages(tag: str) -> None:
    assert is_language(tag)


@pytest.mark.parametrize("tag", ["", "e", "english", "xx", "en_US", "en-", "zz-US", "en us"])
def test_what_is_none(tag: str) -> None:
    assert not is_language(tag)
