"""Every address that is known of the old site, each once, with all that is known of it."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from msgspec.structs import replace

from practice_site.migrating.old_address import OldAddress, read_address
from practice_site.migrating.old_kinds import LEFT_OUT, Kind, kind_of
from practice_site.migrating.old_site import OldItem, OldPage, Source, Traffic, Visited

_OWN = ("/", "/index.php/")
"""Paths at which WordPress tells pages apart by what follows the question mark."""

_IDS = frozenset({"p", "page_id", "attachment_id"})
_INTERNAL_WORDS = (
    "nav_menu_item revision custom_css customize_changeset oembed_cache user_request wp_block "
    "wp_template wp_template_part wp_global_styles wp_navigation wp_font_family wp_font_face "
    "elementor_library elementor_snippet acf-field acf-field-group wpcf7_contact_form wpforms "
    "et_pb_layout et_template et_theme_builder et_header_layout et_footer_layout "
    "et_body_layout fl-builder-template mc4wp-form popup shop_order scheduled-action "
    "jp_pay_order"
)
_INTERNAL = frozenset(_INTERNAL_WORDS.split())
_TESTIMONIALS_WORDS = (
    "testimonial testimonials wpm-testimonial jetpack-testimonial review reviews "
    "patient-review patient_review patient-story sp_testimonial thrive_testimonial"
)
_TESTIMONIALS = frozenset(_TESTIMONIALS_WORDS.split())


def is_testimonial(item: OldItem) -> bool:
    """Whether an item is a patient's words, which have records of their own here."""
    return item.type.casefold() in _TESTIMONIALS


def is_text(item: OldItem) -> bool:
    """Whether an item is something that people wrote to be read."""
    return item.type not in _INTERNAL and item.type != "attachment"


def old_pages(
    sources: Iterable[Source], visited: Iterable[Visited], hosts: Collection[str]
) -> tuple[OldPage, ...]:
    """All addresses, in the order in which they are first named; spellings of one are one."""
    chosen = tuple(sources)
    permalinks = permalinks_of(chosen, hosts)
    found: dict[tuple[str, str], OldPage] = {}
    for written, item, traffic in _named(chosen, visited):
        address = settled(read_address(written, hosts), permalinks)
        if item and item.type == "attachment" and address.host and address.host not in hosts:
            continue  # where a picture lies that another company keeps
        key = address.key if address.path else ("", address.written)
        before = found.get(key)
        if before is None:
            found[key] = OldPage(address, item, traffic)
            continue
        spelled = {before.address.path, *before.spellings}
        more = () if address.path in spelled else (address.path,)
        found[key] = replace(
            before,
            item=before.item or item,
            traffic=before.traffic.plus(traffic),
            spellings=before.spellings + more,
        )
    return tuple(found.values())


def kind_of_page(old: OldPage) -> Kind:
    """What stood at an address: as the export says, else as the address itself tells."""
    told = kind_of(old.address)
    item = old.item
    if item is None or told in (Kind.HOME, Kind.FEED, Kind.SYSTEM, Kind.PICTURE, Kind.FILE):
        return told
    if item.type == "attachment":
        return Kind.ATTACHMENT
    if is_testimonial(item):
        return Kind.TESTIMONIAL
    return Kind.POST if item.type == "post" else Kind.PAGE


def needs_nothing(kind: Kind) -> bool:
    """Whether addresses of a kind are left out unless a page takes their place."""
    return kind in LEFT_OUT


def _named(
    sources: Iterable[Source], visited: Iterable[Visited]
) -> Iterator[tuple[str, OldItem | None, Traffic]]:
    for source in sources:
        for item in source.items:
            if item.type in _INTERNAL or not item.public:
                continue
            if item.link:
                yield item.link, item, Traffic()
            if item.attachment:
                yield item.attachment, item, Traffic()
        for listed in source.listed:
            yield listed.written, None, Traffic()
    for each in visited:
        yield each.written, None, each.traffic


def permalinks_of(sources: Iterable[Source], hosts: Collection[str]) -> Mapping[str, OldAddress]:
    """The addresses of items by their numbers: `/?p=12` is another spelling of one."""
    items = (item for source in sources for item in source.items)
    return {
        item.id: read_address(item.link, hosts)
        for item in items
        if item.public and item.id and item.link
    }


def settled(address: OldAddress, permalinks: Mapping[str, OldAddress]) -> OldAddress:
    """An address without a question mark where that changes nothing."""
    if not address.query or address.fault:
        return address
    if address.path not in _OWN:
        return replace(address, query="")
    for pair in address.query.split("&"):
        name, _, number = pair.partition("=")
        if name in _IDS and number in permalinks:
            return permalinks[number]
    return address
