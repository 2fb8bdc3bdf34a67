import datetime as dt

from checks.law.practices import pack, site
from practice_site.checks.boards import board_key, is_recognized, known_bodies
from practice_site.checks.law.in_force import law_of
from practice_site.model.law import Requirement

AS_OF = dt.date(2026, 11, 21)


def test_a_body_is_named_by_its_name_or_its_initials_and_not_by_a_part_of_a_word() -> None:
    bodies = ("ABMS", "American Osteopathic Association")
    assert is_recognized("abms (2020)", bodies)
    assert is_recognized("the American Osteopathic Association", bodies)
    assert not is_recognized("ABMSX", bodies)
    assert not is_recognized("itself", bodies)


def test_the_bodies_are_those_of_the_states_in_force() -> None:
    california, florida = (
        known_bodies(law_of(site(jurisdictions=("us-federal", state)), AS_OF))
        for state in ("us-ca", "us-fl")
    )
    assert "Medical Board of California" in california
    assert "Florida Board of Medicine" not in california
    assert "Florida Board of Medicine" in florida
    assert known_bodies(law_of(site(jurisdictions=("us-federal",)), AS_OF)) == ()


def test_a_pack_of_ones_own_changes_the_bodies() -> None:
    own = pack("us-ca", Requirement(id="CA651-BOARD", bodies=("A body",)))
    assert known_bodies(law_of(site(own), AS_OF)) == ("A body",)


def test_spellings_of_a_board() -> None:
    one = board_key("The American Board of Physical Medicine & Rehabilitation")
    assert one == board_key("American Board of Physical Medicine and Rehabilitation")
