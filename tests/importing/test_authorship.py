from msgspec.structs import replace

from practice_site.importing.authorship import PRACTICE, Authorship, authorship
from practice_site.importing.byline import Byline
from practice_site.model.site import Placeholder, Site


def by(name: str, degree: str = "") -> Byline:
    return Byline(name, (2,), degree=degree)


def test_no_byline_staff_and_the_practice_itself_are_the_practice(site: Site) -> None:
    for byline in (None, by("Staff Member"), by("Sample Spine Clinic")):
        assert authorship(byline, site) == Authorship(PRACTICE)


def test_a_known_physician_is_found_by_name(site: Site) -> None:
    assert authorship(by("Alexandra Sample", "MD"), site) == Authorship(
        "alexandra-sample", physician=True
    )


def test_an_unknown_physician_gets_the_name_and_command_of_their_file(site: Site) -> None:
    who = authorship(by("Jane Roe", "D.O."), site)
    assert (who.author, who.physician) == ("jane-roe", True)
    assert who.command == 'practice new physician "Jane Roe" --degree D.O.'
    assert who.remark is not None and who.command in who.remark.remedy
    assert "--licence-state, --licence-board" in who.remark.remedy
    assert "--degree)" not in who.remark.remedy


def test_what_the_text_does_not_say_is_named(site: Site) -> None:
    who = authorship(Byline("Jane Roe", (2,), prefix="Dr."), site)
    assert who.command == 'practice new physician "Jane Roe"'
    assert who.remark is not None and "the degree (--degree)" in who.remark.remedy


def test_a_person_who_may_be_no_physician_is_not_credited(site: Site) -> None:
    for byline in (by("Jane Roe"), by("Jane Roe", "R.N.")):
        who = authorship(byline, site)
        assert (who.author, who.physician, who.command) == (PRACTICE, False, "")
        assert who.remark is not None and who.remark.line == 2


def test_a_physician_whose_file_cannot_be_read_is_no_new_one(site: Site) -> None:
    lost = Placeholder("physician", "jane-roe", "content/physicians/jane-roe.md")
    who = authorship(by("Jane Roe", "D.O."), replace(site, placeholders=(lost,)))
    assert who == Authorship("jane-roe", physician=True)
