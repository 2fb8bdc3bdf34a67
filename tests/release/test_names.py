import pytest

from practice_site.release.names import require_fit
from practice_site.release.refusals import ReleaseRefused


def test_names_of_real_sites_fit():
    require_fit(
        [
            "index.html",
            "404.html",
            ".nojekyll",
            ".well-known/security.txt",
            "articles/what-is-a-console/index.html",
            "articles/con-artists/index.html",
            "images/Peña, Dr. (2026)@2x.jpg",
            "images/图.png",
            "theme/css/site.css",
            "theme/css/..hidden.css",
            "lpt10.txt",
        ]
    )


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("", "does not stay"),
        ("..", "does not stay"),
        ("a/../../b", "does not stay"),
        ("./a", "does not stay"),
        ("a//b", "does not stay"),
        ("a/", "does not stay"),
        ("/a", "absolute"),
        ("//server/share", "absolute"),
        ("\\\\server\\share", "character"),
        ("C:/a", "character ':'"),
        ("page.html:stream", "character ':'"),
        ("a\0b", "character"),
        ("a\nb", "character"),
        ("what?.jpg", "character"),
        ("bad\udcff.jpg", "not valid text"),
        ("a./b", "ends in a space or a dot"),
        ("a ", "ends in a space or a dot"),
        ("CON", "device"),
        ("images/nul.jpg", "device"),
        ("com1.tar.gz/a", "device"),
        ("LPT\u00b2.txt", "device"),
        ("aux .txt", "device"),
        ("a/.practice-unfinished", "keeps for itself"),
    ],
)
def test_other_names_are_refused_with_the_reason(name, fault):
    with pytest.raises(ReleaseRefused) as refused:
        require_fit(["index.html", name])
    assert f"{name!a} " in refused.value.message
    assert fault in refused.value.message
    assert refused.value.message.isascii()


@pytest.mark.parametrize(
    ("names", "fault"),
    [
        (["images/A.jpg", "images/a.jpg"], "differ only in capitals"),
        (["Images/a.jpg", "images/b.jpg"], "'Images' and 'images' differ only"),
        (["stra\u00dfe.jpg", "STRASSE.jpg"], "differ only"),
        (["pe\u00f1a.jpg", "pen\u0303a.jpg"], "differ only"),
        (["about", "about/index.html"], "'about' is a file and a folder"),
    ],
)
def test_names_that_are_one_name_somewhere_are_refused(names, fault):
    for order in (names, names[::-1]):
        with pytest.raises(ReleaseRefused) as refused:
            require_fit(order)
        assert fault in refused.value.message


def test_all_faults_are_told_at_once_and_a_flood_is_counted():
    with pytest.raises(ReleaseRefused) as refused:
        require_fit([f"photo{number}?.jpg" for number in range(9)])
    assert "'photo0?.jpg'" in refused.value.message
    assert "'photo4?.jpg'" in refused.value.message
    assert refused.value.message.endswith("; and 4 more.")
