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
        "            content/practice.yaml:26",
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
