import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from practice_site.checks.evidence import ALL_PARTS, PageEvidence
from practice_site.checks.markup import cut, listed
from practice_site.checks.output.npi_invalid import is_npi
from practice_site.checks.output.person_name_adorned import is_adorned
from practice_site.checks.registry import RULES
from practice_site.inspecting.page_facts import inspect_page
from practice_site.model.plan import PagePlan
from practice_site.model.span import Span
from practice_site.model.view import View
from practice_site.structured_data.escape import script_json
from structured_data.views import ARTICLE, NOT_FOUND, PHYSICIAN


def test_names_as_words() -> None:
    assert listed(()) == ""
    assert listed(("A",)) == "A"
    assert listed(("A", "B", "C")) == "A, B or C"
    assert listed(tuple("ABCDEFGH"), most=2) == "A, B or another of 8"


def test_long_values_are_cut() -> None:
    assert cut("short") == '"short"'
    assert cut("one two", most=4) == '"one…"'


@pytest.mark.parametrize(
    "name",
    [
        *("Dr. Alex Sample", "dr Alex Sample", "Prof. Sample", "Mrs. A. Sample"),
        *("Alex Sample, M.D.", "Alex Sample MD", "Alex Sample, DO", "Alex Sample, MD, FACS"),
        "Alex Sample PhD",
    ],
)
def test_names_with_a_title_or_a_degree(name: str) -> None:
    assert is_adorned(name)


@pytest.mark.parametrize(
    "name",
    [
        *("Alex Sample", "Drew Do", "Minh DO", "Mary Ma", "Prudence Md.Ali"),
        *("Mrsa Lee", "Ed Dos", "Ms", "Msgr Sample", "Jo Facs"),
    ],
)
def test_names_that_only_look_so(name: str) -> None:
    assert not is_adorned(name)


def test_the_check_digit_of_an_npi() -> None:
    # The example of 1234567893 is that of the Centers for Medicare & Medicaid Services.
    assert [n for n in range(10) if is_npi(f"123456789{n}")] == [3]
    for text in ("", "123456789", "12345678930", "١٢٣٤٥٦٧٨٩٣", "1234 67893"):
        assert not is_npi(text)


NAMES = [
    *("@id", "@type", "@value", "@list", "name", "headline", "author", "reviewedBy", "mainEntity"),
    *("acceptedAnswer", "text", "datePublished", "lastReviewed", "itemListElement", "item"),
    *("position", "url", "image", "usNPI", "hasCredential", "speakable", "aggregateRating"),
    *("itemReviewed", "publisher", "citation", "medicalSpecialty", "address", "nonsense", ""),
]
KINDS = [
    *("Article", "Person", "Physician", "MedicalWebPage", "FAQPage", "Question", "Answer"),
    *("BreadcrumbList", "ListItem", "ProfilePage", "Review", "AggregateRating", "Nonsense"),
]
PLAIN = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=8)
)
VALUES = st.recursive(
    st.one_of(PLAIN, st.sampled_from([*KINDS, "#a", "#b", "2026-10-05", "Dr. A", "<b>x</b>"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(NAMES), inner, max_size=5)
    ),
    max_leaves=25,
)
NODES = st.fixed_dictionaries(
    {"@type": st.one_of(st.sampled_from(KINDS), st.lists(st.sampled_from(KINDS)), VALUES)},
    optional={name: VALUES for name in NAMES if name != "@type"},
)


@given(
    view=st.sampled_from([ARTICLE, PHYSICIAN, NOT_FOUND]),
    graph=st.one_of(st.lists(NODES, max_size=4), VALUES),
)
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_page_says_of_itself_is_judged(view: View, graph: object) -> None:
    script = f'<script type="application/ld+json">{script_json({"@graph": graph})}</script>'
    plan = PagePlan(view, Span("x.md", 2))
    facts = inspect_page(f"<body><main>{script}</main>".encode("utf-8", "replace"), plan)
    page = PageEvidence(plan, facts, ALL_PARTS, {"x.md": "---\nname: #a\n"})
    for rule in RULES:
        if "PS501" <= rule.code <= "PS539":
            for finding in rule.check_page(page):
                assert finding.message.endswith(".") or rule.code == "PS503"
