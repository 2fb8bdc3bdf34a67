from pathlib import Path

import pytest

from practice_site.imaging.digests import keep_digests, kept_digests
from practice_site.model.image import STORE

DIGESTS = {"b-1-1.0.png": "0" * 64, "a-1-1.0.png": "1" * 64}


def test_what_is_kept_is_found(tmp_path: Path) -> None:
    assert kept_digests(tmp_path) == {}
    keep_digests(tmp_path, DIGESTS, {})
    assert kept_digests(tmp_path) == DIGESTS


def test_nothing_is_written_where_nothing_is_new(tmp_path: Path) -> None:
    keep_digests(tmp_path, DIGESTS, DIGESTS)
    assert kept_digests(tmp_path) == {}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"a": 1}', b"\xff"])
def test_what_is_damaged_counts_as_nothing(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / STORE / "digests.json"
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    assert kept_digests(tmp_path) == {}


def test_a_store_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / STORE).parent.mkdir(parents=True)
    (tmp_path / STORE).write_bytes(b"in the way")
    keep_digests(tmp_path, DIGESTS, {})
    assert kept_digests(tmp_path) == {}
