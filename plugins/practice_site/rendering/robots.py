"""robots.txt: what crawlers may fetch (RFC 9309)."""

from enum import StrEnum
from typing import NamedTuple

from practice_site.model.practice import AnswerEngines


class Purpose(StrEnum):
    """What a crawler fetches pages for, as whoever runs it says."""

    TRAINING = "training"
    ANSWERS = "answers"


class Crawler(NamedTuple):
    """A crawler of an answer engine: its name in robots.txt, and where it is documented."""

    name: str
    runs_it: str
    purpose: Purpose
    source: str


_ANTHROPIC = (
    "https://privacy.claude.com/en/articles/8896518-does-anthropic-crawl-data-from-the-web-and-how-"
    "can-site-owners-block-the-crawler"
)
_AMAZON = "https://developer.amazon.com/amazonbot"
_META = "https://developers.facebook.com/docs/sharing/webmasters/web-crawlers"
_OPENAI = "https://developers.openai.com/api/docs/bots"
_PERPLEXITY = "https://docs.perplexity.ai/docs/resources/perplexity-crawlers"

CRAWLERS = (
    Crawler("Amazonbot", "Amazon", Purpose.TRAINING, _AMAZON),
    Crawler(
        "Applebot-Extended", "Apple", Purpose.TRAINING, "https://support.apple.com/en-us/119829"
    ),
    Crawler("CCBot", "Common Crawl", Purpose.TRAINING, "https://commoncrawl.org/ccbot"),
    Crawler("ClaudeBot", "Anthropic", Purpose.TRAINING, _ANTHROPIC),
    Crawler(
        "Google-Extended",
        "Google",
        Purpose.TRAINING,
        "https://developers.google.com/crawling/docs/crawlers-fetchers/google-common-crawlers",
    ),
    Crawler("GPTBot", "OpenAI", Purpose.TRAINING, _OPENAI),
    Crawler("meta-externalagent", "Meta", Purpose.TRAINING, _META),
    Crawler("Amzn-SearchBot", "Amazon", Purpose.ANSWERS, _AMAZON),
    Crawler("Amzn-User", "Amazon", Purpose.ANSWERS, _AMAZON),
    Crawler("ChatGPT-User", "OpenAI", Purpose.ANSWERS, _OPENAI),
    Crawler("Claude-SearchBot", "Anthropic", Purpose.ANSWERS, _ANTHROPIC),
    Crawler("Claude-User", "Anthropic", Purpose.ANSWERS, _ANTHROPIC),
    Crawler("OAI-SearchBot", "OpenAI", Purpose.ANSWERS, _OPENAI),
    Crawler("Perplexity-User", "Perplexity", Purpose.ANSWERS, _PERPLEXITY),
    Crawler("PerplexityBot", "Perplexity", Purpose.ANSWERS, _PERPLEXITY),
)
"""Only what its makers document; the crawlers of search engines are never among them."""

_TURNED_AWAY = {
    AnswerEngines.WELCOME: frozenset[Purpose](),
    AnswerEngines.NO_TRAINING: frozenset({Purpose.TRAINING}),
    AnswerEngines.REFUSE: frozenset(Purpose),
}


def robots_txt(answer_engines: AnswerEngines, sitemap: str = "") -> bytes:
    """The file, which names the address of the `sitemap` where there is one.

    Search engines may fetch everything: a page can ask not to be indexed only
    where it is read (search.md ROB-01). No fields but those that all of them
    know, and far below 500 KiB (ROB-02).
    """
    groups = [["User-agent: *", "Disallow:"]]
    purposes = _TURNED_AWAY[answer_engines]
    names = [f"User-agent: {each.name}" for each in CRAWLERS if each.purpose in purposes]
    if names:
        groups.append([*names, "Disallow: /"])
    if sitemap:
        groups.append([f"Sitemap: {sitemap}"])
    return "\n".join("".join(f"{line}\n" for line in group) for group in groups).encode()
