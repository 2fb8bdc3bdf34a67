"""What the judgement of a site's town pages is made from, and nothing else."""

from functools import cached_property

from msgspec import Struct

from practice_site.checks.doorways.masking import Mask, mask_of
from practice_site.model.location import Office, Town
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.model.testimonial import Testimonial


class Names(Struct, frozen=True):
    """Names that every page of a practice may use.

    `practice` are its own, `people` its physicians' with degree and title, `hospitals`
    those that physicians are affiliated with, each with its place, `services` titles.
    """

    practice: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    hospitals: tuple[tuple[str, Span], ...] = ()
    services: tuple[str, ...] = ()


class Served(Struct, frozen=True, dict=True):
    """The places of a practice, what its patients said, and the names that are its own."""

    offices: tuple[Office, ...] = ()
    towns: tuple[Town, ...] = ()
    testimonials: tuple[Testimonial, ...] = ()
    names: Names = Names()

    @cached_property
    def mask(self) -> Mask:
        """What hides the names of all places before pages are compared."""
        names = [office.address.city for office in self.offices]
        names += [name for town in self.towns for name in (town.name, town.county) if name]
        return mask_of(names)

    @property
    def files(self) -> tuple[str, ...]:
        """The paths of the files that places and testimonials stand in."""
        records = (*self.offices, *self.towns, *self.testimonials)
        return tuple(dict.fromkeys(record.path for record in records))


def served_of(site: Site) -> Served:
    """What there is of it on a site."""
    practice = site.practice
    return Served(
        offices=site.offices,
        towns=site.towns,
        testimonials=site.testimonials,
        names=Names(
            practice=(practice.name, practice.legal_name) if practice else (),
            people=tuple(f"{p.name} {p.degree} {p.title}" for p in site.physicians),
            hospitals=tuple(
                (affiliation.hospital, physician.at("affiliations", number))
                for physician in site.physicians
                for number, affiliation in enumerate(physician.affiliations)
            ),
            services=tuple(service.title for service in site.services),
        ),
    )
