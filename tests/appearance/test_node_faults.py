from practice_site.appearance.node_faults import node_faults

from .made_pages import made


def test_each_node_has_its_own_faults_in_the_words_of_the_rules() -> None:
    page = made({"@type": "WebPage", "titel": "x"}, {"@type": "WebPage", "name": "Good"})
    bad, good = page.facts.graphs[0]["@graph"]
    faults = node_faults(page)
    assert id(good) not in faults
    assert faults[id(bad)] == (
        "In the structured data, @graph[0].titel is no property of schema.org.",
    )
