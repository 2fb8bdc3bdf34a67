import pytest

from practice_site.reading.file_names import name_problems


@pytest.mark.parametrize(
    ("name", "kind", "remedy"),
    [
        ("Back Pain", "article", "Rename the file to back-pain.md."),
        ("practice", "physician", "Rename the file."),
    ],
)
def test_a_name_that_cannot_stand_is_a_problem(name: str, kind: str, remedy: str) -> None:
    (problem,) = name_problems(name, kind, f"content/{kind}s/{name}.md")
    assert (problem.kind, problem.remedy) == ("invalid-value", remedy)


@pytest.mark.parametrize(("name", "kind"), [("back-pain", "article"), ("practice", "page")])
def test_other_names_are_right(name: str, kind: str) -> None:
    assert name_problems(name, kind, f"content/{kind}s/{name}.md") == ()
