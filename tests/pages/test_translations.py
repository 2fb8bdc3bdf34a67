from pages.records import article, page, service
from practice_site.model.view_parts import Alternate
from practice_site.pages.translations import translations_of

SITE = "https://practice.example/"


def found(articles=(), services=(), pages=(), site=SITE):
    return translations_of(articles, services, pages, site, "en")


def test_translations_name_each_other_themselves_and_a_default():
    pages = [page("contact"), page("contacto", lang="es", translation_of="contact")]
    all_of_them = (
        Alternate("en", "https://practice.example/contact/"),
        Alternate("es", "https://practice.example/contacto/"),
        Alternate("x-default", "https://practice.example/contact/"),
    )
    assert found(pages=pages) == {"/contact/": all_of_them, "/contacto/": all_of_them}


def test_a_translation_of_a_translation_belongs_to_them():
    texts = [
        article("a"),
        article("b", lang="es", translation_of="a"),
        article("c", lang="fr", translation_of="b"),
    ]
    groups = found(articles=texts)
    assert [a.lang for a in groups["/articles/c/"]] == ["en", "es", "fr", "x-default"]
    assert len(set(groups.values())) == 1


def test_kinds_are_not_mixed_and_what_is_not_there_is_passed_over():
    texts = [service("a"), service("b", lang="es", translation_of="gone")]
    assert found(articles=[article("gone")], services=texts) == {}


def test_two_in_one_language_are_no_translations():
    assert found(pages=[page("a"), page("b", translation_of="a")]) == {}
    pages = [page(slug, lang="es", translation_of="a") for slug in ("b", "c")]
    assert sorted(found(pages=[page("a"), *pages])) == ["/a/", "/b/"]


def test_texts_that_translate_each_other_do_no_harm():
    pages = [page("a", translation_of="b"), page("b", lang="es", translation_of="a")]
    assert sorted(found(pages=pages)) == ["/a/", "/b/"]


def test_a_site_without_an_address_has_none():
    assert found(pages=[page("a"), page("b", lang="es", translation_of="a")], site="") == {}
