"""What the nodes of a site are called: absolute, and the same on every page."""

from practice_site.model.view import Frame, View


def absolute(path: str, frame: Frame) -> str:
    """The absolute address of a path of the site; any other address stays as it is."""
    return frame.url + path if path.startswith("/") else path


def page_url(view: View, frame: Frame) -> str:
    """The page's canonical address."""
    return view.head.canonical or absolute(view.url, frame)


def practice_id(frame: Frame) -> str:
    """The practice as an organization."""
    return f"{frame.url}/#practice"


def website_id(frame: Frame) -> str:
    """The website as a whole."""
    return f"{frame.url}/#website"


def person_id(slug: str, frame: Frame) -> str:
    """A physician as a person, who is not the practice's listing of them (MED-08)."""
    return f"{frame.url}/physicians/{slug}/#person"


def listing_id(slug: str, frame: Frame) -> str:
    """The practice's listing of a physician, who is a person besides."""
    return f"{frame.url}/physicians/{slug}/#listing"


def office_id(slug: str, frame: Frame) -> str:
    """An office as a place where patients are seen."""
    return f"{frame.url}/locations/{slug}/#office"


def webpage_id(view: View, frame: Frame) -> str:
    """The page itself."""
    return f"{page_url(view, frame)}#webpage"


def article_id(view: View, frame: Frame) -> str:
    """The article on a page."""
    return f"{page_url(view, frame)}#article"


def service_id(url: str, frame: Frame) -> str:
    """The procedure, condition or therapy that has its page at a path."""
    return f"{absolute(url, frame)}#service"


def town_id(url: str, frame: Frame) -> str:
    """The town that has its page at a path."""
    return f"{absolute(url, frame)}#town"


def citation_id(number: int, view: View, frame: Frame) -> str:
    """The work that a page refers to in this place, counted from 1."""
    return f"{page_url(view, frame)}#citation-{number}"


def list_id(view: View, frame: Frame) -> str:
    """What a page lists."""
    return f"{page_url(view, frame)}#list"


def faq_id(view: View, frame: Frame) -> str:
    """The questions and answers of a page."""
    return f"{page_url(view, frame)}#faq"


def breadcrumb_id(view: View, frame: Frame) -> str:
    """The way from the home page to a page."""
    return f"{page_url(view, frame)}#breadcrumb"
