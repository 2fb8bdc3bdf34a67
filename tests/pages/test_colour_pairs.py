from practice_site.pages.colour_pairs import DECORATIVE, EDGE, PAIRS, STRONG, TEXT


def test_a_pair_is_named_once_and_says_where_it_is_used():
    assert len({(pair.over, pair.under) for pair in PAIRS}) == len(PAIRS)
    assert all(pair.where for pair in PAIRS)
    assert {pair.least for pair in PAIRS} == {EDGE, TEXT, STRONG} == {3.0, 4.5, 7.0}


def test_what_is_decorative_is_not_judged():
    assert set(DECORATIVE).isdisjoint(name for pair in PAIRS for name in pair[:2])
