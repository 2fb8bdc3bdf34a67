import pytest

from practice_site.checks.theme_contrast import too_near


@pytest.mark.parametrize(
    "css",
    [
        ":root { --round: 1rem; --line: #eee; }",
        ":root { --ink: #000; } @media (prefers-color-scheme: dark) { :root { --ink: #fff; } }",
        ".a { color: var(--ink); background: var(--paper); }",
        ".a { color: #fff; background: linear-gradient(red, blue); }",
        ".a { color: inherit; background: #fff; }",
        ".call { --link: #eee; }",
    ],
)
def test_what_can_be_read(css: str) -> None:
    assert too_near(css, "") == []


@pytest.mark.parametrize(
    ("css", "schemes"),
    [
        (":root { --link: #aaa; }", {"light", "print"}),
        (":root { --link: #555; }", {"dark"}),
        ("@media (prefers-color-scheme: dark) { :root { --ink: #555 } }", {"dark"}),
        ("@media print { :root { --soft: rgb(200, 200, 200) } }", {"print"}),
        (":root { --mine: #999; --soft: var(--mine); }", {"light", "print"}),
        (".a { color: #777; background-color: #888; }", {"light", "dark", "print"}),
        (".a { color: var(--soft); background: var(--accent-deep); }", {"light"}),
    ],
)
def test_what_cannot(css: str, schemes: set[str]) -> None:
    assert schemes <= {near.scheme for near in too_near(css, "")}


def test_the_practice_s_accent_counts() -> None:
    css = ".a { color: white; background: var(--accent); }"
    assert any(near.scheme == "light" for near in too_near(css, "#ffd500"))
