from pathlib import Path

from building.test_flow import request
from practice_site.building.making import Failure
from practice_site.building.page_problems import page_problems


def test_a_mistake_in_a_template_is_one_problem_however_many_pages_it_breaks(
    tmp_path: Path,
) -> None:
    broken = [Failure(url, "parts/card.html", 3, "no such field.") for url in ("/a/", "/b/", "/c/")]
    other = Failure("/", "home.html", 0, "it is missing.")
    one, two = page_problems([*broken, other], request(tmp_path))
    assert one.message == "The page /a/ and 2 more could not be made: no such field."
    assert one.span.path.endswith("theme/templates/parts/card.html")
    assert one.span.line == 3
    assert two.message == "The page / could not be made: it is missing."
    assert two.span.line == 1
