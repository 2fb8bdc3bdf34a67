from importing.drafts import draft_of
from importing.pages import EXPLAINER, PHYSICIAN_ARTICLE
from practice_site.importing.observations import observations
from practice_site.model.site import Site


def said(text: str, site: Site) -> dict[int, list[str]]:
    """Messages and remedies by line."""
    lines: dict[int, list[str]] = {}
    for remark in observations(draft_of(text, site), site):
        lines.setdefault(remark.line, []).append(f"{remark.message}. {remark.remedy}")
    return lines


def test_everything_about_a_physicians_article(site: Site) -> None:
    lines = said(PHYSICIAN_ARTICLE, site)
    assert list(lines) == [6, 23, 38, 40, 46, 58, 0]
    assert "Anesthesiology, Pain Medicine" in lines[6][0]
    assert "“Sunny Hill Orthopaedic Medical Group”" in lines[23][0]
    assert "“Sample Spine Clinic”" in lines[23][0]
    assert "name: Sunny Hill Orthopaedic Medical Group" in lines[23][0]
    (towns,), (hospitals,) = lines[38], lines[40]
    assert "Calistoga" in towns and "Yountville" not in towns
    assert "Green Field of the Valley Medical Center; Harvest Health St. Helena" in hospitals
    misspelt, record = lines[46]
    assert "names Dr. Sampel, elsewhere it is Sample" in misspelt
    assert "patient, relationship, incentive, machine_written, authorization" in record
    assert "worded otherwise" in lines[58][0]
    assert "`published: 2026-11-21` is only the day of the import" in lines[0][0]
    assert len(lines[0]) == 2


def test_everything_about_an_explainer(site: Site) -> None:
    lines = said(EXPLAINER, site)
    assert list(lines) == [21, 0]
    assert "“Is Gentle Exercise Right for You?” is a call to action" in lines[21][0]


def test_an_unknown_physician_is_named_with_the_command(site: Site) -> None:
    lines = said(PHYSICIAN_ARTICLE.replace("Alexandra Sample", "Jane Sample"), site)
    assert 'Run: practice new physician "Jane Sample" --degree M.D.' in lines[5][0]


def test_other_doctors_are_named(site: Site) -> None:
    text = EXPLAINER.replace("Call us today.", "Call Dr. Joan Doe today.")
    assert 'practice new physician "Joan Doe"' in said(text, site)[24][0]


def test_a_physician_whose_text_lacks_parts_is_told_which(site: Site) -> None:
    lines = said("Why Knees Ache\n\nBy Alexandra Sample, M.D.\n\nThey bend. They ache.", site)
    assert "it became an explainer" in lines[0][0]
    assert "Key Takeaways" in lines[0][0] and "Introduction" not in lines[0][0]
    assert "lacks 2 sections of its own (it has none)" in lines[0][1]


def test_the_practices_own_name_and_disclaimer_are_nothing_to_look_at(site: Site) -> None:
    assert site.practice is not None
    text = (
        "Why Knees Ache\n\nAt Sample Spine Clinic, we see knees.\n\n"
        "For educational purposes only; no medical advice."
    )
    assert list(said(text, site)) == [5, 0]


def test_a_missing_title_is_pointed_out(site: Site) -> None:
    prose = "Knees bend a thousand times a day, and some of them begin to ache."
    assert any("has no title" in line for line in said(prose, site)[0])
