import json
from html import unescape

import pytest

from practice_site.previewing.injection import own_allowed, with_preview


def test_the_script_stands_at_the_end_of_the_page_and_has_its_state() -> None:
    state = {"message": 'a "quote" & </script> of ‘words’'}
    served = with_preview(b"<body><p></body> in a comment?</p></BODY ></html>", state)
    before, _, rest = served.decode("ascii").partition('<script src="/_practice/preview.js"')
    assert before == "<body><p></body> in a comment?</p>"
    assert rest.endswith(" defer></script></BODY ></html>")
    data = rest.partition('data-state="')[2].partition('"')[0]
    assert json.loads(unescape(data)) == state


def test_a_page_without_an_end() -> None:
    assert with_preview(b"<p>Half a page", {}).startswith(b'<p>Half a page<script src="/_practice')


@pytest.mark.parametrize(
    ("policy", "allowed"),
    [
        (
            "default-src 'none'; style-src 'self'; connect-src 'self'",
            "default-src 'none'; style-src 'self'; connect-src 'self'; script-src 'self'",
        ),
        (
            "script-src 'none'; Style-Src https://a.example; connect-src 'self'",
            "script-src 'self'; style-src https://a.example 'self'; connect-src 'self'",
        ),
        ("default-src 'self'; base-uri 'none';", "default-src 'self'; base-uri 'none'"),
        ("img-src 'none'", "img-src 'none'"),
        ("", ""),
        (
            "default-src 'self'; script-src 'none'; script-src 'self'",
            "default-src 'self'; script-src 'self'",
        ),
    ],
)
def test_a_policy_lets_our_own_files_work_and_nothing_else(policy: str, allowed: str) -> None:
    assert own_allowed(policy) == allowed


@pytest.mark.parametrize(
    "meta",
    [
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
        "<META content=\"default-src 'none'\" HTTP-EQUIV=content-security-policy>",
        "<meta http-equiv='Content-Security-Policy' content='default-src &#39;none&#39;'/>",
    ],
)
def test_the_policy_of_a_page_is_found(meta: str) -> None:
    served = with_preview(f'<meta name="a" content="b">{meta}<p content="c">'.encode(), {}).decode()
    own = "script-src 'self'; style-src 'self'; connect-src 'self'"
    assert f"\"default-src 'none'; {own}\"" in served
    assert served.startswith('<meta name="a" content="b">')
    assert '<p content="c">' in served
