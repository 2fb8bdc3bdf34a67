"""Claims that call on studies."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.science import sciences


@pytest.mark.parametrize(
    "text",
    [
        "Doctor-recommended since 1998.",
        "The evidence is overwhelming: movement heals backs.",
        "Published in leading medical journals.",
        "It is well established that early braces save time later.",
        "Backed by decades of research",
        "Vets recommend it more than any other joint supplement.",
        "More than thirty peer-reviewed papers back this brace.",
        "The studies are on our side.",
        "The data speaks for itself.",
    ],
)
def test_studies_and_authorities_without_a_name_are_claims(text: str) -> None:
    """Who vouches for it cannot be looked up."""
    assert list(sciences(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "The evidence for this treatment is limited.",
        "Home sleep studies are mailed to you.",
        "Dr. Alvarez has published 12 papers on the cornea.",
        "Researchers do not agree on the cause.",
        "The surgeon recommended a second opinion.",
        "Structured data names the page.",
        "The report lists findings that name a line.",
        "Your sleep study shows how often you stop breathing.",
        "We send it to the lab in Napa, and I call you with the numbers.",
        "Name the study that found the figure.",
    ],
)
def test_tests_biographies_and_doubts_are_none(text: str) -> None:
    """They call on no study for a treatment."""
    assert not list(sciences(Sentence(text, 0)))
