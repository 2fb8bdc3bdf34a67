"""What the index for counsel shows, ready to be put into its template."""

from msgspec import Struct


class UpView(Struct, frozen=True, kw_only=True):
    """One line of what came up, or was taken out: a day in words and for machines, and what."""

    day: str
    iso: str
    time: str
    what: str
    facts: tuple[str, ...] = ()


class RuleView(Struct, frozen=True, kw_only=True):
    """A rule, what it rests on, and where it reported something, if it did.

    `reason` and `until` are those of an exception; `releases` in which it was so.
    """

    code: str
    name: str
    summary: str
    citation: str
    url: str
    severity: str = ""
    place: str = ""
    releases: str = ""
    by: str = ""
    reason: str = ""
    until: str = ""


class VersionView(Struct, frozen=True, kw_only=True):
    """A page as it was from one day until another; `facts` are sentences about it.

    `copy` is a path in the archive, else `no_copy` says why there is none.
    """

    begins: str
    ends: str
    changed: str
    facts: tuple[str, ...]
    sums: tuple[str, ...]
    copy: str
    no_copy: str


class PageView(Struct, frozen=True, kw_only=True):
    """A page through all releases; `held` says in sentences which rules held."""

    number: int
    title: str
    url: str
    versions: tuple[VersionView, ...]
    held: tuple[str, ...]
    noticed: tuple[RuleView, ...]
    excepted: tuple[RuleView, ...]


class ShownView(Struct, frozen=True, kw_only=True):
    """A testimonial as it was shown from one day until another."""

    begins: str
    ends: str
    facts: tuple[str, ...]
    urls: tuple[str, ...]
    disclosures: tuple[str, ...]


class TestimonialView(Struct, frozen=True, kw_only=True):
    """A testimonial through all releases: whether it may be shown today, and when it was."""

    __test__ = False  # pytest collects by the name otherwise

    id: str
    state: str
    shown: tuple[ShownView, ...]
    taken_out: tuple[str, ...]


class RequirementView(Struct, frozen=True, kw_only=True):
    """A requirement of the law, what it rests on, and what judged it."""

    id: str
    asks: str
    citation: str
    url: str
    judged: str


class SourceView(Struct, frozen=True):
    """A source, and the rules that rest on it."""

    citation: str
    url: str
    rules: tuple[RuleView, ...]


class RuleSetView(Struct, frozen=True, kw_only=True):
    """The law and the rules that some releases were held against."""

    id: str
    releases: str
    packs: tuple[tuple[str, tuple[RequirementView, ...]], ...]
    sources: tuple[SourceView, ...]


class IndexView(Struct, frozen=True, kw_only=True):
    """The whole index."""

    practice: str
    legal_name: str
    url: str
    as_of: str
    about: str
    problems: tuple[str, ...]
    ups: tuple[UpView, ...]
    pages: tuple[PageView, ...]
    testimonials: tuple[TestimonialView, ...]
    rule_sets: tuple[RuleSetView, ...]
    site_noticed: tuple[RuleView, ...]
    site_excepted: tuple[RuleView, ...]
