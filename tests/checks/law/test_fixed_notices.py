import datetime as dt

from checks.law.practices import AS_OF, site
from practice_site.checks.law.fixed_notices import fixed_notices
from practice_site.checks.law.in_force import law_of


def test_the_words_are_those_of_the_pack_in_one_line():
    fixed = fixed_notices(law_of(site(), AS_OF))
    assert set(fixed) == {"open_payments", "license_board"}
    assert fixed["open_payments"].wording.startswith("For informational purposes only, a link")
    assert "\n" not in fixed["open_payments"].wording
    assert fixed["open_payments"].link == "https://openpaymentsdata.cms.gov"


def test_elsewhere_and_before_its_time_there_is_none():
    assert fixed_notices(law_of(site(jurisdictions=("us-tx",)), AS_OF)) == {}
    assert set(fixed_notices(law_of(site(), dt.date(2023, 12, 31)))) == {"license_board"}
