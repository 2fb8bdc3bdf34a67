import pytest
from msgspec.structs import replace

from practice_site.model.finding import Finding, Severity
from practice_site.model.span import Span
from practice_site.reports.fingerprint import fingerprints

PATH = "content/articles/a.md"
TEXT = "---\ntitle: A\n---\nA guarantee.\nText.\n  A guarantee.\nOther.\n"


def finding(line: int, rule: str = "PS801", path: str = PATH) -> Finding:
    return Finding(Span(path, line), rule, "claim-guarantee", Severity.ERROR, "No.", "Reword it.")


def test_lines_inserted_above_change_no_fingerprint():
    before = fingerprints([finding(4), finding(6), finding(7)], {PATH: TEXT})
    after = fingerprints([finding(7), finding(9), finding(10)], {PATH: "1\n2\n3\n" + TEXT})
    assert after == before


def test_equal_lines_differ_by_occurrence_whatever_the_order_of_findings():
    first, second = fingerprints([finding(4), finding(6)], {PATH: TEXT})
    assert first != second
    assert fingerprints([finding(6), finding(4)], {PATH: TEXT}) == (second, first)


def test_indentation_and_line_ends_do_not_count():
    (unix,) = fingerprints([finding(7)], {PATH: TEXT})
    windows = "\ufeff" + TEXT.replace("\n", "\r\n").replace("Other.", "\tOther. ")
    assert fingerprints([finding(7)], {PATH: windows}) == (unix,)


@pytest.mark.parametrize(
    "other", [finding(5), finding(4, rule="PS802"), finding(4, path="content/articles/b.md")]
)
def test_rule_path_and_text_count(other):
    sources = {PATH: TEXT, "content/articles/b.md": TEXT}
    one, two = fingerprints([finding(4), other], sources)
    assert one != two


def test_a_form_feed_is_no_line_end():
    (there,) = fingerprints([finding(2)], {PATH: "a\x0cb\u2028c\nOther.\n"})
    assert fingerprints([finding(7)], {PATH: TEXT}) == (there,)


def test_a_file_that_could_not_be_read_and_a_line_past_the_end_have_one_too():
    names = fingerprints([finding(1, path="gone.md"), finding(99)], {PATH: TEXT})
    assert all(len(name) == 16 and int(name, 16) >= 0 for name in names)
    moved = replace(finding(1, path="gone.md"), span=Span("gone.md", 5))
    assert fingerprints([moved], {})[0] == names[0]
