"""The commands for towns, on a copy of the sample site."""

import subprocess
from pathlib import Path

import pytest

from conftest import SiteMaker, run_practice


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    return make_site("sample")


def practice(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run_practice(root, *arguments, as_of=None)


def text(root: Path) -> str:
    return (root / "locations.yaml").read_text(encoding="utf-8")


def test_a_town_takes_its_name_alone(root: Path) -> None:
    before = text(root)
    result = practice(root, "new", "town", "Calistoga")
    assert result.returncode == 0, result.stderr
    assert "25 miles northwest of the office in Napa" in result.stdout
    assert text(root) == before + (
        "  - slug: calistoga\n"
        "    name: Calistoga\n"
        "    state: CA\n"
        "    county: Napa County\n"
        '    postal_codes: ["94515"]\n'
        "    geo: {latitude: 38.5788, longitude: -122.57971}\n"
        "    served_from: napa\n"
    )
    assert run_practice(root, "check").stdout == "No errors, no warnings.\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("St Helena",), "St Helena, CA is there already"),
        (("Napa",), "The office napa stands in Napa"),
        (("Yountvile",), "1. Yountville, CA (Napa County, 3,017 people)"),
        (("Mountain View",), "2. Mountain View, CA (Contra Costa County"),
        (("Calistoga", "--state", "Cal"), "CAL is no state"),
        ((" ",), "A town needs a name."),
        (("Calistoga", "--county", "Yolo"), "no Calistoga in Yolo, CA"),
        (("Calistoga", "--served-from", "reno"), "there is no office reno. The offices: napa."),
    ],
)
def test_a_town_that_is_not_sure_is_asked_about(
    root: Path, arguments: tuple[str, ...], words: str
) -> None:
    before = text(root)
    result = practice(root, "new", "town", *arguments)
    assert result.returncode == 2
    assert words in " ".join(result.stderr.split())
    assert "Nothing was written" in result.stderr or "offices" in result.stderr
    assert text(root) == before


def test_one_of_several_places_is_named_by_its_county(root: Path) -> None:
    result = practice(root, "new", "town", "Mountain View", "--county", "contra costa")
    assert result.returncode == 0
    assert "Contra Costa County" in text(root)


def test_a_file_with_mistakes_is_left_alone(root: Path) -> None:
    (root / "locations.yaml").write_text("format: 1\noffices: [\n", encoding="utf-8")
    result = practice(root, "new", "town", "Calistoga")
    assert result.returncode == 2
    assert "practice check locations.yaml" in result.stderr


def test_a_page_comes_with_the_third_fact_and_goes_again(root: Path) -> None:
    practice(root, "new", "town", "Calistoga")
    first = practice(root, "new", "town-page", "calistoga", "--minutes", "35", "--miles", "26")
    assert "2 more are needed" in first.stdout
    assert "miles: 26}" in text(root)
    about = "Calistoga lies at the head of the valley."
    question = ("Is there a bus?", "Ask at the stop.")
    done = practice(
        root,
        "new",
        "town-page",
        "Calistoga",
        "--about",
        about,
        "--faq",
        *question,
        "--summary",
        "How people from Calistoga reach the office in Napa.",
    )
    assert "Calistoga has a page: /locations/calistoga/" in done.stdout
    run_practice(root, "build")
    page = root / "output/locations/calistoga/index.html"
    assert about in page.read_text(encoding="utf-8")
    back = practice(root, "towns", "--step-back", "calistoga")
    assert "/locations/calistoga/ leads to /locations/napa/" in back.stdout
    assert run_practice(root, "build").returncode == 0
    redirect = page.read_text(encoding="utf-8")
    assert about not in redirect
    assert "/locations/napa/" in redirect
    again = practice(root, "new", "town-page", "calistoga")
    assert "has a page" in again.stdout
    assert "redirect_from: [/locations/calistoga/]" not in text(root)


def test_a_drive_needs_both_numbers(root: Path) -> None:
    before = text(root)
    result = practice(root, "new", "town-page", "angwin", "--minutes", "35")
    assert result.returncode == 2
    assert "both its minutes and its miles" in result.stderr
    assert text(root) == before


def test_towns_are_listed_and_suggested(root: Path) -> None:
    listed = practice(root, "towns").stdout
    assert "St. Helena, CA  /locations/st-helena/" in listed
    assert "Angwin, CA  listed" in listed
    near = practice(root, "towns", "--near", "napa", "--within", "40").stdout
    assert "Yountville" not in near
    assert "Calistoga" not in near
    assert "Vacaville" in near
    assert "96,803 people" in near


def test_a_table_of_towns(root: Path) -> None:
    table = root / "towns.csv"
    table.write_text(
        "Town;State;County\nVacaville;CA;\nBenicia;;Solano\nMountain View;CA;\nvacaville;ca;\n",
        encoding="cp1252",
    )
    before = text(root)
    tried = practice(root, "import-towns", "towns.csv", "--dry-run")
    assert "1 of 4 towns would be added" in tried.stdout
    assert text(root) == before
    done = practice(root, "import-towns", "towns.csv")
    assert done.returncode == 1
    assert "towns.csv:3: Benicia: Benicia, CA is there already." in done.stdout
    assert "Contra Costa County" in done.stdout
    assert text(root).startswith(before)
    assert text(root).count("slug: vacaville") == 1


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", b"\xff\xfe\x00", b'name\n"x'])
def test_a_file_that_is_no_table(root: Path, content: bytes) -> None:
    (root / "towns.csv").write_bytes(content)
    before = text(root)
    result = practice(root, "import-towns", "towns.csv")
    assert result.returncode in (1, 2)
    assert "Traceback" not in result.stderr
    assert text(root) == before


def test_a_table_as_a_spreadsheet_saves_it(root: Path) -> None:
    (root / "towns.csv").write_bytes(
        b"\xef\xbb\xbfTown;State;County;Office\r\n"
        b"Suisun City;California;Solano;Napa\r\n"
        b"Suisun;CA;;\r\n"
        b";;;\r\n"
        b"Rio Vista;CA;;reno\r\n"
        b"Mountain View\r\n"
    )
    before = text(root)
    tried = practice(root, "import-towns", "towns.csv", "--dry-run")
    assert text(root) == before
    assert tried.stdout.splitlines() == [
        "towns.csv:2: Suisun City, CA; Solano County; ZIP 94585; 28,111 people; "
        "14 miles east-southeast of the office in Napa",
        "towns.csv:3: Suisun: Suisun, CA is there already.",
        "towns.csv:5: Rio Vista: There is no office reno. The offices: napa.",
        "towns.csv:6: Mountain View: CA has 2 places called Mountain View. "
        "Say which in a column county:",
        "    Mountain View, CA (Santa Clara County, 80,435 people)",
        "    Mountain View, CA (Contra Costa County, 2,372 people)",
        "",
        "1 of 4 towns would be added to locations.yaml as listed towns.",
    ]


def test_a_table_saved_as_unicode_text_with_a_blank_line_before_its_columns(root: Path) -> None:
    (root / "towns.csv").write_text("\r\nname\tstate\r\nRio Vista\tCA\r\n", encoding="utf-16")
    tried = practice(root, "import-towns", "towns.csv", "--dry-run")
    assert tried.stdout.startswith("towns.csv:3: Rio Vista, CA; Solano County;")


def test_a_table_in_capitals_or_with_signs_gives_names_as_they_are_written(root: Path) -> None:
    (root / "towns.csv").write_text(
        'name\nCALISTOGA\n=Vacaville\n"Half ""Moon"" Bay"\nRio Vista 😀\n', encoding="utf-8"
    )
    assert practice(root, "import-towns", "towns.csv").returncode == 0
    added = [line for line in text(root).splitlines() if line.startswith("    name: ")][-4:]
    assert [line.removeprefix("    name: ") for line in added] == [
        "Calistoga",
        "Vacaville",
        "Half Moon Bay",
        "Rio Vista",
    ]


def test_a_table_without_a_line_that_names_its_columns(root: Path) -> None:
    (root / "towns.csv").write_text("Suisun City\nRio Vista\n", encoding="utf-8")
    result = practice(root, "import-towns", "towns.csv")
    assert result.returncode == 2
    assert "It is: 'Suisun City'." in " ".join(result.stderr.split())


def test_what_is_suggested_can_be_added_as_it_stands(root: Path) -> None:
    near = practice(root, "towns", "--near", "Napa", "--within", "20").stdout
    command = "practice new town 'Green Valley' --state CA --county 'Solano County'"
    assert command in near
    assert "Farther away: practice towns --near napa --within 35" in near
    result = practice(
        root, "new", "town", "Green Valley", "--state", "CA", "--county", "Solano County"
    )
    assert result.returncode == 0
    assert "slug: green-valley" in text(root)


@pytest.mark.parametrize(
    ("named", "words"),
    [
        ("napa", "napa has an office: /locations/napa/ is its page"),
        ("Angwn", "Did you mean Angwin?"),
        ("Rio Vista", "Add it first: practice new town 'Rio Vista'"),
    ],
)
def test_a_page_for_what_is_no_town_of_the_site(root: Path, named: str, words: str) -> None:
    result = practice(root, "new", "town-page", named)
    assert result.returncode == 2
    assert words in " ".join(result.stderr.split())


def test_without_a_terminal_it_says_how_to_answer(root: Path) -> None:
    before = text(root)
    result = practice(root, "new", "town-page", "angwin")
    assert "3 more are needed" in result.stdout
    assert "Run this at a terminal, where it asks" in result.stdout
    assert text(root) == before


def test_a_photo_has_to_be_there(root: Path) -> None:
    before = text(root)
    result = practice(root, "new", "town-page", "angwin", "--photo", "images/nope.jpg")
    assert result.returncode == 2
    assert "There is no content/images/nope.jpg." in result.stderr
    assert text(root) == before
    result = practice(
        root,
        *("new", "town-page", "angwin"),
        *("--photo", "images/town-sonoma.png", "--photo-alt", "A square with trees"),
    )
    assert result.returncode == 0
    assert "photo_alt: A square with trees" in text(root)
