import datetime as dt

from pages.records import options, page, planned, practice
from practice_site.model.practice import Notice
from practice_site.pages.notices import TITLES
from practice_site.pages.options import FixedNotice
from practice_site.reading.schema_files import compiled_schema

OPEN_PAYMENTS = FixedNotice("The words of the law.", "https://openpaymentsdata.cms.gov")


def shown(*notices: Notice, slug: str = "notices"):
    when = options(notices={"open_payments": OPEN_PAYMENTS})
    plan = planned(
        f"/{slug}/", when=when, practice=practice(notices=notices), pages=(page("notices"),)
    )
    return plan.view.notices


def test_words_that_the_law_has_fixed_stand_on_the_page_that_is_named():
    (notice,) = shown(Notice("open_payments", "notices"))
    assert notice.title == "Open Payments"
    assert notice.words == "The words of the law."
    assert notice.anchor == "notice-open-payments"
    assert (notice.link.text, notice.link.url) == ("openpaymentsdata.cms.gov", OPEN_PAYMENTS.link)


def test_of_other_notices_the_day_is_shown_from_which_they_hold():
    (notice,) = shown(
        Notice("privacy_practices", "notices", {"effective": "2026-02-16"}),
        Notice("balance_billing", "notices"),
    )
    assert notice.words == ""
    assert notice.effective.date == dt.date(2026, 2, 16)


def test_a_notice_of_another_page_is_not_shown():
    assert shown(Notice("open_payments", "elsewhere")) == ()


def test_every_notice_that_practice_yaml_knows_has_a_title():
    assert set(TITLES) == set(
        compiled_schema("practice").schema["properties"]["notices"]["properties"]
    )
