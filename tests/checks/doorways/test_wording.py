import re

from checks.doorways.labelled import families, served
from practice_site.checks.evidence import TownEvidence
from practice_site.checks.source.town_page_doorway import TownPageDoorway
from practice_site.checks.source.town_page_thin_locally import TownPageThinLocally
from practice_site.model.finding import Finding


def findings(family: str) -> list[Finding]:
    text = families()[family]
    towns = TownEvidence(served(text), {"locations.yaml": text})
    rules = (TownPageDoorway(), TownPageThinLocally())
    return [finding for rule in rules for finding in rule.check_towns(towns)]


def test_a_doorway_names_the_sibling_the_sentences_with_their_lines_and_what_is_missing() -> None:
    text = families()["template_modesto"]
    lines = text.split("\n")
    finding = findings("template_modesto")[0]
    assert lines[finding.span.line - 1].strip() == "tier: page"
    assert "on the page of Manteca, names left out" in finding.message
    assert "1 fact of its own (hospitals)" in finding.message
    quotes = re.findall(r'"([^"]+?)(?: …)?" \(line (\d+)\)', finding.message)
    assert len(quotes) == 3
    for words, line in quotes:
        passage = " ".join(lines[int(line) - 1 : int(line) + 2])
        assert words in " ".join(passage.split())
    assert finding.remedy.startswith("Nothing of this town's own is in: the way in words")


def test_a_rewording_names_the_page_that_it_rewords() -> None:
    for finding in findings("spun_plano"):
        assert re.search(r"it is the page of \w+ in other words", finding.message)


def test_filler_is_told_by_its_own_sentences() -> None:
    for finding in findings("filler_santa_rosa"):
        assert "100% of its sentences are as true of another town" in finding.message
        assert "no fact of its own. As true elsewhere: " in finding.message
