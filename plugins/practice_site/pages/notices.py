"""The notices that stand on a plain page, as far as the program writes them."""

import datetime as dt
from collections.abc import Iterator

from practice_site.model.practice import Notice
from practice_site.model.view_parts import Link, NoticeView
from practice_site.pages.directory import Directory

TITLES = {
    "privacy_practices": "Notice of privacy practices",
    "nondiscrimination": "Nondiscrimination",
    "language_assistance": "Help in your language",
    "good_faith_estimate": "Good faith estimate",
    "balance_billing": "Surprise bills",
    "open_payments": "Open Payments",
    "license_board": "Who licenses our physicians",
    "privacy_policy": "Privacy policy",
    "accessibility": "Accessibility",
    "terms": "Terms of use",
}
"""What each notice is called, by its key in practice.yaml."""


def notices_on(page: str, directory: Directory) -> tuple[NoticeView, ...]:
    """The notices that practice.yaml puts on the page of that slug.

    Words that the law has fixed are written by the program, so that nobody can
    get them wrong; of others it shows the day from which they hold.
    """
    return tuple(
        view
        for notice in directory.practice.notices
        if notice.page == page
        for view in _shown(notice, directory)
    )


def _shown(notice: Notice, directory: Directory) -> Iterator[NoticeView]:
    fixed = directory.options.notices.get(notice.kind)
    since = notice.details.get("effective", "")
    if fixed is None and not since:
        return
    yield NoticeView(
        title=TITLES[notice.kind],
        anchor=f"notice-{notice.kind.replace('_', '-')}",
        words=fixed.wording if fixed else "",
        link=_link(fixed.link) if fixed and fixed.link else None,
        effective=directory.calendar.day(dt.date.fromisoformat(since)) if since else None,
    )


def _link(address: str) -> Link:
    return Link(text=address.removeprefix("https://").rstrip("/"), url=address)
