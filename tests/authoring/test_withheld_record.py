import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from practice_site.authoring.withheld_record import NotMarked, marked_withheld

DAY = "2026-12-01"
REMARKS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Cn")), max_size=20)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("status: publish\n", "status: draft  # withheld on 2026-12-01\n"),
        ("status: 'publish'  \n", "status: draft  # withheld on 2026-12-01\n"),
        ('"status" : "publish"\n', '"status" : draft  # withheld on 2026-12-01\n'),
        ("\ufeffstatus: publish\r\n", "\ufeffstatus: draft  # withheld on 2026-12-01\r\n"),
        (
            "status: publish # asked Jo\r\n",
            "status: draft  # withheld on 2026-12-01; before: asked Jo\r\n",
        ),
        ("status: draft # waits\n", "status: draft # waits\n"),
    ],
)
def test_only_the_status_changes(before: str, after: str) -> None:
    rest = "quote: |\n  status: publish\nattribution: 'A: #1'\n"
    assert marked_withheld(before + rest, DAY) == after + rest
    assert marked_withheld(rest + before.strip("\ufeff\r\n"), DAY) == rest + after.strip(
        "\ufeff\r\n"
    )
    assert marked_withheld(marked_withheld(before, DAY), "2027-01-01") == after


@pytest.mark.parametrize(
    "text",
    [
        "",
        "quote: Words\n",
        "status: publish\nstatus: publish\n",
        "{status: publish, quote: Words}\n",
        "status:\n  publish\n",
        "  status: publish\n",
        "# status: publish\n",
        "status: publish#draft\n",
    ],
)
def test_a_record_that_is_written_otherwise_is_left_alone(text: str) -> None:
    with pytest.raises(NotMarked):
        marked_withheld(text, DAY)


@given(
    remark=REMARKS,
    before=st.lists(REMARKS, max_size=3),
    words=st.text(st.characters(categories=("L", "N", "P")), min_size=1),
    mark=st.sampled_from(["", "'", '"']),
    end=st.sampled_from(["\n", "\r\n"]),
    bom=st.booleans(),
)
def test_every_other_line_stays_as_it_is(
    remark: str, before: list[str], words: str, mark: str, end: str, bom: bool
) -> None:
    quoted = "'" + words.replace("'", "''") + "'"
    lines = [
        *(f"# {each}" for each in before),
        f"status: {mark}publish{mark} # {remark}",
        f"quote: {quoted}",
    ]
    text = ("\ufeff" if bom else "") + end.join(lines) + end
    marked = marked_withheld(text, DAY)
    old, new = text.split(end), marked.split(end)
    changed = [number for number, line in enumerate(old) if new[number] != line]
    assert len(new) == len(old)
    assert changed == [len(before)]
    assert remark.strip(" \t") in new[len(before)]
    assert yaml.safe_load(marked) == {"status": "draft", "quote": words}
