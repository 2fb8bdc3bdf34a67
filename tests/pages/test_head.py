from practice_site.model.surroundings import SiteIdentity
from practice_site.pages.head import head_of

SITE = SiteIdentity("Sample Spine Practice", "https://practice.example", hidden=False)


def title_of(title: str) -> str:
    return head_of(SITE, "/a/", title=title, description="").title


def test_the_practices_name_stands_behind_the_title_where_there_is_room():
    assert title_of("A short walk") == "A short walk | Sample Spine Practice"
    long = "Radiofrequency Ablation for Facet Joint Pain in the Lower Back"
    assert title_of(long) == long


def test_the_name_alone_is_never_said_twice_nor_left_out():
    assert title_of("Sample Spine Practice") == "Sample Spine Practice"
    assert title_of("") == "Sample Spine Practice"


def test_a_description_is_one_line():
    assert head_of(SITE, "/", title="A", description="One\n  two").description == "One two"
