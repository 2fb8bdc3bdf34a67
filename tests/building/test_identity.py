from pathlib import Path

import pytest

from conftest import REPOSITORY
from practice_site.building.identity import UNKNOWN, read_identity


def test_the_sample_practice() -> None:
    identity = read_identity(REPOSITORY)
    assert identity.name == "Sample Spine and Pain Practice"
    assert identity.url == "https://sample-practice.example"
    assert identity.timezone == "America/Los_Angeles"


@pytest.mark.parametrize("content", [None, b"", b"name: [", b"\xff\xfe\x00", b"name: x\n"])
def test_an_unusable_file_is_an_unknown_practice(tmp_path: Path, content: bytes | None) -> None:
    (tmp_path / "content").mkdir()
    if content is not None:
        (tmp_path / "content/practice.yaml").write_bytes(content)
    assert read_identity(tmp_path) == UNKNOWN
