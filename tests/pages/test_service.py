import datetime as dt

from pages.records import (
    TODAY,
    article,
    body,
    options,
    pages_at,
    paragraph,
    physician,
    planned,
    question,
    section,
    service,
    site,
)
from practice_site.model.article import Code, FdaStatus, ServiceKind, Status
from practice_site.model.markdown import Role
from practice_site.model.record import Review
from practice_site.model.view import ServiceView
from practice_site.pages.planner import plan_pages

URL = "/services/surgery/"


def test_a_service_s_page_says_what_it_is_who_offers_it_and_what_goes_with_it() -> None:
    view = planned(
        URL,
        services=(
            service(
                also_known_as=("Cutting",),
                codes=(Code("CPT", "1"),),
                performed_by=("alex-sample", "gone", "alex-sample"),
                treats=("pain", "unknown"),
                treated_with=("rest",),
                fda_status=FdaStatus("cleared", "K 1"),
                reviewed=Review("alex-sample", TODAY),
            ),
            service("pain", kind=ServiceKind.CONDITION),
            service("rest", status=Status.DRAFT),
        ),
        articles=(article("about-it", services=("surgery",)), article("other")),
    ).view
    assert [link.text for link in view.breadcrumb] == ["Home", "Services", "Surgery"]
    assert [person.slug for person in view.performed_by] == ["alex-sample"]
    assert [(link.text, link.url) for link in view.treats] == [("Pain", "/services/pain/")]
    assert view.treated_with == ()
    assert [(code.system, code.code) for code in view.codes] == [("CPT", "1")]
    assert (view.fda_status, view.fda_reference) == ("cleared", "K 1")
    assert view.reviewer.slug == "alex-sample"
    assert [card.url for card in view.articles] == ["/articles/about-it/"]


def test_its_text_is_laid_out_as_an_article_s() -> None:
    view = planned(
        URL,
        services=(
            service(
                body=body(
                    section("Risks", role=Role.RISKS),
                    section("FAQ", role=Role.FAQ, faq=(question("Why?", paragraph("So.")),)),
                    section("Next", role=Role.CALL_TO_ACTION),
                    lead=(paragraph("In short."),),
                )
            ),
        ),
    ).view
    assert [part.role for part in view.opening] == [Role.INTRODUCTION]
    assert [part.heading for part in view.main] == ["Risks"]
    assert [link.text for link in view.contents] == ["Risks", "FAQ"]
    assert [item.question for item in view.faq.items] == ["Why?"]
    assert [part.heading for part in view.closing] == ["Next"]
    assert view.disclaimer


def test_a_physician_who_has_left_offers_nothing() -> None:
    view = planned(
        URL,
        services=(service(performed_by=("alex-sample",)),),
        physicians=(physician(left=dt.date(2026, 1, 1)),),
    ).view
    assert view.performed_by == ()


def test_a_draft_has_no_page_and_is_listed_as_left_out() -> None:
    plan = plan_pages(site(services=(service(status=Status.DRAFT),)), options())
    assert pages_at(URL, plan) == []
    assert pages_at("/services/", plan) == []
    assert [(left.url, left.why) for left in plan.left_out] == [(URL, "draft")]


def test_without_a_closer_type_the_kind_decides() -> None:
    def type_of(kind: ServiceKind, name: str = "") -> str:
        found = planned("/services/surgery/", services=(service(kind=kind, type=name),)).view
        assert isinstance(found, ServiceView)
        return found.type

    assert type_of(ServiceKind.CONDITION) == "MedicalCondition"
    assert type_of(ServiceKind.PROCEDURE) == "MedicalProcedure"
    assert type_of(ServiceKind.THERAPY) == "MedicalTherapy"
    assert type_of(ServiceKind.THERAPY, "PhysicalTherapy") == "PhysicalTherapy"
