"""Which names of files say what an image shows."""

import pytest

from practice_site.checks.source.image_name_unclear import says_nothing


@pytest.mark.parametrize(
    "name",
    [
        *("IMG_2041", "DSC00012", "dscn0001", "20261005_120355", "PXL_20261005_1203", "image1"),
        *("Photo (3)", "Screenshot 2026-10-05 at 12.03.55", "untitled", "scan-0001-final", "1"),
        *("shutterstock_123456789", "iStock-1234567890", "WhatsApp Image 2026-10-05 at 12.03.55"),
        *("6f1c2d9a8b7e4f30", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "e-1"),
    ],
)
def test_names_of_cameras_and_libraries_say_nothing(name: str) -> None:
    assert says_nothing(name)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "door",
            "front-door",
            "scan-of-a-spine",
            "l4",
            "l4-l5",
            "dr-sample",
            "mri",
            "Rückenübung",
        ),
        *(
            "photo-of-the-office",
            "2026-open-house",
            "facade",
            "decade-of-care",
            "deadbeef",
            "c5-c6",
        ),
    ],
)
def test_words_that_somebody_chose_say_something(name: str) -> None:
    assert not says_nothing(name)
