"""The notices whose words the law has fixed: those that hold, as pages show them."""

from collections.abc import Mapping

from practice_site.checks.law.in_force import Law
from practice_site.pages.options import FixedNotice

REQUIREMENTS = {"open_payments": "CA663-OPENPAY", "license_board": "CA1355.4-NOTICE"}
"""The requirement that has a notice's words, by the notice's key in practice.yaml."""


def fixed_notices(law: Law) -> Mapping[str, FixedNotice]:
    """The words of each notice that holds today, by its key in practice.yaml."""
    asked = ((kind, law.requirement(name)) for kind, name in REQUIREMENTS.items())
    return {
        kind: FixedNotice(" ".join(each.wording.split()), each.link)
        for kind, each in asked
        if each and each.wording
    }
