import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checks.test_markup import NODES, VALUES
from practice_site.appearance.appearance import appearance_of
from practice_site.checks.graph_sources import GraphSources
from practice_site.model.site import Site

from .made_pages import HOME, RECORD, made

SOURCES = GraphSources(Site(practice=None))
KINDS = ("practice", "website", "webpage", "article", "faq", "person", "office", "service")
IDS = st.sampled_from([f"{HOME}/articles/a/#{kind}" for kind in KINDS])
OURS = st.builds(lambda node, name: {**node, "@id": name}, NODES, IDS)


@given(
    graph=st.one_of(st.lists(st.one_of(NODES, OURS), max_size=4), VALUES),
    words=st.text(max_size=300),
)
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_page_says_of_itself_is_shown(graph: object, words: str) -> None:
    page = made(graph, title=words, description=words, og__image=words)
    appearance = appearance_of(page, SOURCES, RECORD)
    assert msgspec.json.decode(msgspec.json.encode(appearance))["result"]
