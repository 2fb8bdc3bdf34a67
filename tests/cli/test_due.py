import json

from conftest import SiteMaker, run_practice


def test_what_comes_due_in_the_sample(make_site: SiteMaker) -> None:
    root = make_site("sample")
    result = run_practice(root, "due", "--within", "40")
    assert result.returncode == 0
    assert result.stdout.splitlines()[:3] == [
        "2026-12-24  A closure begins: "
        "The sample office is closed from December 24 through December 26.",
        "            Every page says so, newly made by a build on or after that day.",
        "            content/practice.yaml:30",
    ]
    whole = json.loads(run_practice(root, "due", "--format", "json").stdout)
    days = [entry["day"] for entry in whole["due"]]
    assert days == sorted(days)
    assert len(days) > 10
    assert not any(entry["overdue"] for entry in whole["due"])
    later = json.loads(run_practice(root, "due", "--format", "json", as_of="2028-01-01").stdout)
    reviews = [entry for entry in later["due"] if entry["kind"] == "review"]
    assert reviews and all(entry["overdue"] for entry in reviews)


def test_where_nothing_is_due(make_site: SiteMaker) -> None:
    result = run_practice(make_site("minimal"), "due", "--within", "0")
    assert (result.returncode, result.stdout) == (0, "Nothing is due.\n")


def test_what_the_law_will_ask_is_due(make_site: SiteMaker) -> None:
    root = make_site("sample")
    practice = root / "content/practice.yaml"
    text = practice.read_text(encoding="utf-8").replace("hhs_funds: false", "hhs_funds: true")
    practice.write_text(text, encoding="utf-8")
    whole = json.loads(run_practice(root, "due", "--format", "json").stdout)
    (law,) = [entry for entry in whole["due"] if entry["kind"] == "law"]
    assert law["day"] == "2028-05-10"
    assert "A11Y-504-SMALL" in law["what"]


def test_a_calendar_and_days_with_a_d(make_site: SiteMaker) -> None:
    root = make_site("sample")
    result = run_practice(root, "due", "--within", "40d", "--format", "ics")
    assert result.returncode == 0
    assert result.stdout.startswith("BEGIN:VCALENDAR")
    assert result.stdout.count("BEGIN:VEVENT") == 2
    refused = run_practice(root, "due", "--within", "soon")
    assert refused.returncode == 2
    assert "no number of days" in refused.stderr
