import pytest

from inspecting.pages import inspected
from practice_site.inspecting.landmarks import outside


@pytest.mark.parametrize(
    ("body", "roles"),
    [
        ("<header>A</header><main>B</main><footer>C</footer>", "banner contentinfo main"),
        ("<main><header>A</header><footer>B</footer></main>", "main"),
        ("<main><header role='banner'>A</header></main>", "banner main"),
        ("<section>A</section><form>B</form>", ""),
        ("<section aria-label='S'>A</section><form aria-label='F'>B</form>", "form region"),
        ("<nav role='presentation'>A</nav><div role='search'>B</div>", "search"),
    ],
)
def test_what_is_a_landmark(body: str, roles: str) -> None:
    assert sorted(landmark.role for landmark in inspected(body).landmarks) == roles.split()


def test_names_of_landmarks() -> None:
    body = "<nav aria-label=' The  site '>A</nav><aside aria-labelledby='x'><p id='x'>B</p></aside>"
    assert [landmark.name for landmark in inspected(body).landmarks] == ["B", "The site"]


@pytest.mark.parametrize(
    ("body", "tags"),
    [
        ("<a href='#m'>Skip</a><main>A</main>", []),
        ("<p>A</p><main>B</main>", ["p"]),
        ("<div><main>A</main><p>B</p></div>", ["p"]),
        ("<p hidden>A</p><div role='status'>B</div><div> </div><main>C</main>", []),
        ("<div><img src='a.png' alt='A'></div><main>B</main>", ["div"]),
    ],
)
def test_what_stands_outside(body: str, tags: list[str]) -> None:
    facts = inspected(body)
    assert [element.tag for element in outside(facts.root, facts.landmarks)] == tags
