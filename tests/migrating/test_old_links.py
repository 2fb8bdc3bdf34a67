from practice_site.migrating.old_links import relinked, without_targets

NEW = {"/old/": "/articles/new/", "/a_(b)/": "/b/"}


def test_links_lead_on_and_the_others_are_named_once() -> None:
    text = (
        "See [old](/old/) and [old again](/old/), [gone](/gone/#x) twice: [gone](/gone/#x), "
        "[out](https://example.org/old/), ![a](images/old.jpg) and \\](/old/)."
    )
    made, lost = relinked(text, lambda to: NEW.get(to))
    assert made == text.replace("[old](/old/)", "[old](/articles/new/)").replace(
        "again](/old/)", "again](/articles/new/)"
    )
    assert lost == ("/gone/#x",)


def test_two_drafts_of_one_text_differ_only_in_where_links_lead() -> None:
    assert without_targets("[a](/b/) c") == without_targets("[a](/d/) c")
    assert without_targets("[a](/b/) c") != without_targets("[a](/b/) d")
