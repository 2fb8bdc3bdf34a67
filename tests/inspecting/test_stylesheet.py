from practice_site.inspecting.stylesheet import settings_in

CSS = """\
/* --ink: #000; */
:root {
  --ink: #111 !important;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #eee; }
  .a, a:hover { color: #fff; border-color: red; background-color: var(--ink) }
}
"""


def test_what_a_stylesheet_sets() -> None:
    found = [(s.name, s.value, s.line, s.whole, s.media) for s in settings_in(CSS)]
    dark = "@media(prefers-color-scheme:dark)"
    assert found == [
        ("--ink", "#111", 3, True, ""),
        ("--ink", "#eee", 6, True, dark),
        ("color", "#fff", 7, False, dark),
        ("background-color", "var(--ink)", 7, False, dark),
    ]


def test_what_cannot_be_read_is_passed_over() -> None:
    assert list(settings_in("} color: red; { { color: blue")) == []
