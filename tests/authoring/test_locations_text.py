"""`locations.yaml` changed as text: only the lines that are meant, in any file people write."""

import difflib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from practice_site.authoring.locations import locations_of
from practice_site.authoring.locations_text import CannotEdit, add_towns, change_town
from practice_site.authoring.town_page import promote, step_back

OFFICE = """\
# Where we are.
format: 1   # always

offices:
  # The only one.
  - slug: napa
    name: 'The Practice, Napa'   # as on the door
    type: MedicalClinic
    address: {street: 1 Sample Way, city: Napa, state: CA, postal_code: "94559"}
    phone: "+1-707-555-0142"
    about: |
      Some text.

      # no comment, but text

towns:
  - slug: yountville   # north
    name: Yountville
    state: CA
    served_from: napa
    parking: "Behind the 'house'"
    transit: >-
      A bus,
      now and then.
    about: |+
      Text.

      # text too

  # the last one
  - name: St. Helena
    slug: st-helena
    tier: page   # for now
    state: CA
    served_from: napa
    drive: {minutes: 30, miles: 19}
    parking: Everywhere
    about: Short.

# The end.
"""
NEW = {"slug": "angwin", "name": "Angwin", "state": "CA", "served_from": "napa"}


def changes(before: str, after: str) -> list[str]:
    lines = difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True))
    return [line.rstrip("\r\n") for line in lines if line[0] in "+-"]


def test_a_town_is_added_behind_the_last_one_and_nothing_else_changes() -> None:
    after = add_towns(OFFICE, [NEW])
    assert changes(OFFICE, after) == [
        "+   - slug: angwin",
        "+     name: Angwin",
        "+     state: CA",
        "+     served_from: napa",
    ]
    assert after.index("- slug: angwin") < after.index("# The end.")
    assert [town.slug for town in locations_of(after).towns][-1] == "angwin"


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("format: 1\n", ["+ towns:", "+   - slug: angwin"]),
        ("format: 1\ntowns: []\n", ["- towns: []", "+ towns:", "+   - slug: angwin"]),
        ("format: 1\ntowns: [] # none\n", ["- towns: [] # none", "+ towns: # none"]),
        ("format: 1\ntowns:\n# later\n", ["+   - slug: angwin"]),
        (
            "format: 1\ntowns:\n- {slug: a, name: A, state: CA, served_from: b}",
            ["+ - slug: angwin"],
        ),
        ("towns:\n-   slug: a\n    name: A\nformat: 1", ["+ -   slug: angwin"]),
    ],
)
def test_a_list_is_begun_or_goes_on_as_it_began(text: str, added: list[str]) -> None:
    after = add_towns(text, [NEW])
    assert [line for line in changes(text, after) if line in added] == added
    assert "slug: angwin" in after


@pytest.mark.parametrize(
    "text",
    ["", "a: [", "- list\n", "towns: text\n", "towns: [{slug: a, name: A}]\n", "a: 1\na: 2\n"],
)
def test_a_file_that_cannot_be_added_to_is_said_to_be_so(text: str) -> None:
    with pytest.raises(CannotEdit, match=r"locations\.yaml"):
        add_towns(text, [NEW])


def test_a_town_is_changed_where_it_stands() -> None:
    after = change_town(OFFICE, "st-helena", {"transit": "A bus"}, {"tier": "listed"})
    assert changes(OFFICE, after) == [
        "-     tier: page   # for now",
        "+     tier: listed   # for now",
        "+     transit: A bus",
    ]


def test_a_value_is_changed_in_a_file_that_does_not_end_its_last_line() -> None:
    text = OFFICE[: OFFICE.index("\n\n# The end.")]
    after = change_town(text, "st-helena", {}, {"tier": "listed"})
    assert changes(text, after) == [
        "-     tier: page   # for now",
        "+     tier: listed   # for now",
    ]
    assert after == text.replace("tier: page", "tier: listed")


def test_a_key_goes_and_its_comment_stays() -> None:
    line = "    redirect_from: [/locations/st-helena/]"
    text = OFFICE.replace("    parking: Everywhere\n", f"{line}   # since May\n")
    after = change_town(text, "st-helena", {}, {"redirect_from": ""})
    assert changes(text, after) == [f"- {line}   # since May", "+     # since May"]
    text = text.replace("   # since May", "")
    after = change_town(text, "st-helena", {}, {"redirect_from": ""})
    assert changes(text, after) == [f"- {line}"]


def test_what_is_there_is_not_written_over() -> None:
    with pytest.raises(CannotEdit, match="has parking already"):
        change_town(OFFICE, "st-helena", {"parking": "Nowhere"}, {})


def test_a_town_that_is_not_there() -> None:
    with pytest.raises(CannotEdit, match="has no town nowhere"):
        change_town(OFFICE, "nowhere", {}, {"tier": "page"})


def test_an_entry_in_braces_is_left_to_people() -> None:
    text = "towns:\n  - {slug: a, name: A, state: CA, served_from: b}\n"
    with pytest.raises(CannotEdit, match="stands in brackets"):
        change_town(text, "a", {"parking": "x"}, {})


NAMES = st.sampled_from(["angwin", "calistoga", "sonoma"])
WORDS = st.text(st.sampled_from("ab é:#-'\"{}[]|>&*!%@,\\ü\n"), min_size=1, max_size=12)
STEPS = st.one_of(
    st.tuples(st.just("add"), NAMES),
    st.tuples(st.just("facts"), st.sampled_from(["yountville", "st-helena", "angwin"]), WORDS),
    st.tuples(st.just("back"), st.sampled_from(["yountville", "st-helena", "angwin"])),
)


def varied(text: str, crlf: bool, bom: bool, last_end: bool, flush: bool) -> str:
    """The same file as other people would have written it."""
    if flush:  # lists that are not indented
        head, towns = text.split("towns:\n")
        lines = [line.removeprefix("  ") for line in towns.splitlines(keepends=True)]
        text = f"{head}towns:\n{''.join(lines)}"
    text = text if last_end else text.rstrip("\n")
    text = text.replace("\n", "\r\n") if crlf else text
    return "\ufeff" + text if bom else text


def step(text: str, action: tuple[str, ...]) -> str:
    locations = locations_of(text)
    match action:
        case ("add", slug):
            if locations.town(slug):
                return text
            town = {"slug": slug, "name": slug.title(), "state": "CA", "served_from": "napa"}
            return add_towns(text, [town])
        case ("facts", slug, words):
            town = locations.town(slug)
            if not town:
                return text
            facts = {"parking": words.strip() or "x", "drive": {"minutes": 5, "miles": 2.5}}
            new = {k: v for k, v in facts.items() if not getattr(town, k)}
            if "\n" not in words and not town.faq:
                new["faq"] = [{"question": f"{words}x", "answer": f"x{words}"}]
            return promote(locations, town, new).text
        case ("back", slug):
            town = locations.town(slug)
            return step_back(locations, town) if town and town.has_page else text
    raise AssertionError(action)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(STEPS, max_size=6), st.booleans(), st.booleans(), st.booleans(), st.booleans())
def test_no_sequence_of_changes_loses_a_byte_that_is_not_its_own(
    actions: list[tuple[str, ...]], crlf: bool, bom: bool, last_end: bool, flush: bool
) -> None:
    before = varied(OFFICE, crlf, bom, last_end, flush)
    text = before
    for action in actions:
        text = step(text, action)
    end = "\r\n" if crlf else "\n"
    assert text.startswith("\ufeff") == bom
    if crlf:
        assert "\n" not in text.replace("\r\n", "")
    gone = [
        line[2:].split(":")[0].strip()
        for line in changes(before + end, text + end)
        if line.startswith("- ")
    ]
    assert set(gone) <= {"tier"}, changes(before, text)
    for comment in ("# Where we are.", "# always", "# as on the door", "# the last one"):
        assert text.count(comment) == 1
    towns = {town.slug: town for town in locations_of(text).towns}
    assert {"yountville", "st-helena"} <= set(towns)
    assert {action[1] for action in actions if action[0] == "add"} <= set(towns)
