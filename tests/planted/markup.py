"""Defects of structured data: what a theme adds to a page, and what records put into it."""

from planted.plant import Plant


def in_theme(code: str, markup: str, before: str = "", why: str = "") -> Plant:
    """Structured data that a theme puts on the 404 page, for which the practice's name answers."""
    return Plant(
        code=code,
        path="theme/templates/404.html",
        before="{% endblock %}",
        after=f"""\
{before}<script type="application/ld+json">
{markup}
</script>
{{% endblock %}}""",
        found_in="content/practice.yaml",
        at="name: Sample Spine and Pain Practice\nlegal_name",
        why=why,
    )


_ALEX = '{"@type": "Person", "name": "Alex Sample", "url": "/physicians/alex-sample/"}'
_DATES = '"datePublished": "2026-08-27T00:00:00-07:00", "dateModified": "2026-08-27T00:00:00-07:00"'
_BOOK = '"@context": "https://schema.org", "@type": "Book", "name": "A made-up book"'

PLANTS = (
    in_theme(
        "PS501",
        """{"@context": "https://schema.org", "@type": "FAQPage", "mainEntity":
 {"@type": "Question", "name": "Is this page lost?",
  "acceptedAnswer": {"@type": "Answer", "text": "Yes."}}}""",
        why="a question that only machines see",
    ),
    in_theme(
        "PS502",
        '{"@context": "https://schema.org", "@type": "WebPage", "author": {"@id": "#nobody"}}',
    ),
    in_theme("PS503", '{"@context": "https://schema.org", "@type": "WebPage"'),
    in_theme("PS504", '{"@context": "https://schema.org", "@type": "MedicalPage", "name": "X"}'),
    in_theme(
        "PS505",
        '{"@context": "https://schema.org", "@type": "Person", "name": "A", "usNPI": "1234567893"}',
        why="an NPI belongs to a listing, not to a person",
    ),
    in_theme(
        "PS505",
        '{"@context": "https://schema.org", "@type": "WebPage", "reviewBy": "Alex Sample"}',
        why="no such property",
    ),
    in_theme(
        "PS506",
        """{"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Stiff back",
 "possibleTreatment": {"@type": "SurgicalProcedure", "name": "An operation"}}""",
    ),
    in_theme(
        "PS507",
        """{"@context": "https://schema.org", "@type": "MedicalClinic", "name": "A clinic",
 "medicalSpecialty": "https://schema.org/PainMedicine"}""",
        why="no member of the enumeration",
    ),
    in_theme(
        "PS508",
        '{"@context": "https://schema.org", "@type": "MedicalWebPage", "aspect": "Treatment"}',
    ),
    in_theme("PS509", '{"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": []}'),
    Plant(
        code="PS510",
        path="content/articles/deciding-about-kyphoplasty.md",
        before="## Frequently Asked Questions\n",
        after="""\
## Frequently Asked Questions

### Does a bone density test hurt?

No. There is no needle and no tunnel. The hardest part for some people is lying flat for a few
minutes; ask for a pillow if your back is sore.
""",
        at="### Does a bone density test hurt?",
        why="copied from another article, with its answer",
    ),
    Plant(
        code="PS511",
        path="content/services/kyphoplasty.md",
        before="Perhaps. Some people are drowsy",
        after="Perhaps, says the `<dialog>` of the form. Some people are drowsy",
        at="### Will I be asleep?",
    ),
    in_theme(
        "PS512",
        f"""{{"@context": "https://schema.org", "@type": "Article", "headline": "A walk",
 {_DATES}}}""",
        why="nobody wrote it",
    ),
    Plant(
        code="PS513",
        path="content/physicians/alex-sample.md",
        before="\nname: Alex Sample\n",
        after="\nname: Alex Sample, M.D.\n",
        at="name: Alex Sample, M.D.",
    ),
    in_theme(
        "PS513",
        '{"@context": "https://schema.org", "@type": "Person", "name": "Dr. Robin Madeup"}',
    ),
    Plant(
        code="PS514",
        path="theme/templates/article.html",
        before="{{ byline(page.author, frame.practice) -}}",
        after="""\
{{ byline(page.author, frame.practice) -}}
{% if page.url == "/articles/bone-density-test/" %}
<p data-part="byline">With <a href="/physicians/sam-example/">Sam Example, D.O.</a></p>
{% endif %}""",
        found_in="content/articles/bone-density-test.md",
        at='title: "A Bone Density Test',
        why="a second author whom the markup does not know",
    ),
    in_theme(
        "PS515",
        '{"@context": "https://schema.org", "@type": "WebPage", "dateModified": "2026-10-05"}',
        before='<p>Last updated <time datetime="2026-10-06">October 6, 2026</time></p>\n',
    ),
    in_theme(
        "PS516",
        f"""{{"@context": "https://schema.org", "@type": "Article", "headline": "A walk",
 "author": {_ALEX},
 "datePublished": "2026-08-27", "dateModified": "2026-08-27T00:00:00-07:00"}}""",
    ),
    in_theme(
        "PS517",
        """{"@context": "https://schema.org", "@type": "MedicalWebPage",
 "reviewedBy": {"@type": "Person", "name": "Robin Madeup"}}""",
    ),
    in_theme(
        "PS518",
        """{"@context": "https://schema.org", "@type": "MedicalWebPage",
 "author": {"@type": "IndividualPhysician", "name": "Alex Sample"}}""",
    ),
    Plant(
        code="PS519",
        path="content/physicians/sam-example.md",
        before="degree: D.O.\n",
        after='degree: D.O.\nnpi: "1234567839"\n',
        at="npi:",
        why="two digits exchanged",
    ),
    in_theme(
        "PS520",
        """{"@context": "https://schema.org", "@type": "Person", "name": "Robin Madeup",
 "hasCredential": {"@type": "EducationalOccupationalCredential", "name": "A made-up one"}}""",
    ),
    in_theme(
        "PS521",
        """{"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
 {"@type": "ListItem", "position": 1, "name": "Home", "item": "/"},
 {"@type": "ListItem", "position": 3, "name": "Lost"}]}""",
        why="no second step",
    ),
    in_theme(
        "PS522",
        """{"@context": "https://schema.org", "@type": "ProfilePage",
 "mainEntity": {"@type": "WebPage", "name": "Alex Sample"}}""",
    ),
    in_theme(
        "PS523",
        """{"@context": "https://schema.org", "@type": "WebPage",
 "speakable": {"@type": "SpeakableSpecification", "cssSelector": "h1"}}""",
    ),
    in_theme(
        "PS524",
        """{"@context": "https://schema.org", "@type": "MedicalClinic", "name": "A clinic",
 "aggregateRating": {"@type": "AggregateRating", "ratingValue": 5, "ratingCount": 12}}""",
    ),
    Plant(
        code="PS524",
        path="theme/templates/404.html",
        before="{% endblock %}",
        after="""\
<div itemscope itemtype="https://schema.org/MedicalClinic">
<p itemprop="aggregateRating">5 of 5</p></div>
{% endblock %}""",
        found_in="content/practice.yaml",
        at="name: Sample Spine and Pain Practice\nlegal_name",
        why="as a widget brings it along",
    ),
    in_theme(
        "PS525",
        f"""{{{_BOOK}, "review": {{"@type": "Review", "reviewBody": "Made up.",
 "url": "https://reviews.example/book"}}}}""",
    ),
    Plant(
        code="PS526",
        path="content/services/exercise-therapy.md",
        before="type: PhysicalTherapy",
        after="type: MedicalSymptom",
    ),
)
