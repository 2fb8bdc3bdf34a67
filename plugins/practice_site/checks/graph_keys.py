"""The keys of records that the properties of a graph's nodes are written in: one table.

A property that is not in it is made of what its node, or the value around it, is made of.
"""

from collections.abc import Mapping
from types import MappingProxyType

from practice_site.checks.graph_finds import (
    cited,
    closure,
    heading,
    last_step,
    listed,
    office,
    phone,
    photographed,
    practice,
    question,
    same,
    same_certificate,
    same_code,
    same_day,
    same_hospital,
    same_hours,
    same_licence,
    same_name,
    same_specialty,
    section,
    specialty,
    symptoms,
    town,
)
from practice_site.checks.graph_values import Find, either, entry, key
from practice_site.model.markdown import Role

_LANGUAGE = either(key("lang"), practice("lang"))

WRITTEN_IN: Mapping[str, Mapping[str, Find]] = MappingProxyType(
    {
        "practice": {
            "@type": key("type"),
            "name": key("name"),
            "legalName": key("legal_name"),
            "url": key("url"),
            "telephone": key("phone"),
            "faxNumber": key("fax"),
            "email": key("email"),
            "logo": key("brand.mark"),
            "medicalSpecialty": specialty,
            "sameAs": entry("profiles", same),
            "address": office("address"),
            "address.streetAddress": office("address", "street"),
            "address.addressLocality": office("address", "city"),
            "address.addressRegion": office("address", "state"),
            "address.postalCode": office("address", "postal_code"),
        },
        "website": {"name": key("name"), "url": key("url"), "inLanguage": key("lang")},
        "webpage": {
            "name": key("name", "title"),
            "description": key("summary"),
            "inLanguage": _LANGUAGE,
            "datePublished": key("published"),
            "dateModified": key("updated", "published"),
            "lastReviewed": key("reviewed.date"),
            "reviewedBy": key("reviewed.by"),
            "primaryImageOfPage": either(key("image", "photo"), photographed),
        },
        "article": {
            "headline": key("title"),
            "alternativeHeadline": key("subtitle"),
            "description": key("summary"),
            "author": key("author"),
            "datePublished": key("published"),
            "dateModified": key("updated", "published"),
            "image": key("image"),
            "inLanguage": _LANGUAGE,
        },
        "service": {
            "@type": key("type", "kind"),
            "name": key("title"),
            "alternateName": entry("also_known_as", same),
            "description": key("summary"),
            "image": key("image"),
            "code": entry("codes", same_code),
            "code.codeValue": entry("codes", same_code, "code"),
            "code.codingSystem": entry("codes", same_code, "system"),
            "bodyLocation": key("body_location"),
            "associatedAnatomy": key("body_location"),
            "procedureType": key("procedure_type"),
            "howPerformed": section(Role.PROCEDURE),
            "preparation": section(Role.PREPARATION),
            "followup": section(Role.RECOVERY),
            "signOrSymptom": symptoms,
        },
        "faq": {"name": heading, "mainEntity": question, "inLanguage": _LANGUAGE},
        "breadcrumb": {"itemListElement.name": last_step},
        "person": {
            "name": key("name"),
            "givenName": key("given_name"),
            "familyName": key("family_name"),
            "honorificPrefix": key("prefix"),
            "honorificSuffix": key("degree"),
            "jobTitle": key("title"),
            "image": key("photo"),
            "sameAs": entry("profiles", same),
            "identifier": key("npi"),
            "knowsLanguage": entry("languages", same_name),
            "hasCredential": entry("certifications", same_certificate),
            "hasCredential.name": entry("certifications", same_certificate, "specialty"),
            "hasCredential.recognizedBy": entry("certifications", same_certificate, "board"),
        },
        "listing": {
            "name": key("name"),
            "image": key("photo"),
            "telephone": phone,
            "address": office("address"),
            "address.streetAddress": office("address", "street"),
            "address.addressLocality": office("address", "city"),
            "address.addressRegion": office("address", "state"),
            "address.postalCode": office("address", "postal_code"),
            "practicesAt": key("offices"),
            "medicalSpecialty": entry("specialties", same_specialty),
            "hospitalAffiliation": entry("affiliations", same_hospital),
            "hospitalAffiliation.name": entry("affiliations", same_hospital, "hospital"),
            "hospitalAffiliation.url": entry("affiliations", same_hospital, "url"),
            "isAcceptingNewPatients": key("new_patients"),
            "usNPI": key("npi"),
            "knowsLanguage": entry("languages", same_name),
            "hasCredential": either(
                entry("licences", same_licence), entry("certifications", same_certificate)
            ),
            "hasCredential.name": either(
                entry("licences", same_licence),
                entry("certifications", same_certificate, "specialty"),
            ),
            "hasCredential.recognizedBy": either(
                entry("licences", same_licence, "board"),
                entry("certifications", same_certificate, "board"),
            ),
            "hasCredential.validIn": entry("licences", same_licence, "state"),
        },
        "list": {"itemListElement": listed},
        "citation": {"name": cited, "url": cited},
        "town": {
            "name": key("name"),
            "containedInPlace": key("county", "state"),
            "containedInPlace.containedInPlace": key("state"),
        },
        "office": {
            "image": key("photo"),
            "@type": key("type"),
            "name": key("name"),
            "telephone": key("phone"),
            "address": key("address"),
            "address.streetAddress": key("address.street"),
            "address.addressLocality": key("address.city"),
            "address.addressRegion": key("address.state"),
            "address.postalCode": key("address.postal_code"),
            "geo": key("geo"),
            "geo.latitude": key("geo.latitude"),
            "geo.longitude": key("geo.longitude"),
            "hasMap": key("geo"),
            "openingHoursSpecification": entry("hours", same_hours),
            "openingHoursSpecification.opens": entry("hours", same_hours, "opens"),
            "openingHoursSpecification.closes": entry("hours", same_hours, "closes"),
            "openingHoursSpecification.dayOfWeek": entry("hours", same_hours, "days"),
            "specialOpeningHoursSpecification": either(closure(), entry("special_hours", same_day)),
            "specialOpeningHoursSpecification.validFrom": either(
                closure("from"), entry("special_hours", same_day, "date")
            ),
            "specialOpeningHoursSpecification.validThrough": either(
                closure("to"), entry("special_hours", same_day, "date")
            ),
            "specialOpeningHoursSpecification.opens": either(
                closure(), entry("special_hours", same_day, "opens")
            ),
            "specialOpeningHoursSpecification.closes": either(
                closure(), entry("special_hours", same_day, "closes")
            ),
            "areaServed": town("name"),
            "areaServed.containedInPlace": town("county", "state"),
            "areaServed.containedInPlace.containedInPlace": town("state"),
        },
    }
)
"""By the kind of a node, which its `@id` ends in: what each property is written in."""
