from pathlib import Path

import pytest

from practice_site.release.refusals import ReleaseRefused, refusing


def test_a_refusal_reads_like_a_finding():
    refused = ReleaseRefused("The disk is full.", "Make room.")
    assert str(refused) == "The disk is full.\n  Make room."


def test_an_error_of_the_system_says_what_failed_and_where(tmp_path):
    gone = tmp_path / "gone"
    with pytest.raises(ReleaseRefused) as refused, refusing("It failed", "Do this."):
        Path(gone).read_bytes()
    assert refused.value.message.startswith("It failed: ")
    assert str(gone) in refused.value.message
    assert refused.value.remedy == "Do this."
    assert isinstance(refused.value.__cause__, FileNotFoundError)


def test_other_errors_are_not_hidden():
    with pytest.raises(ZeroDivisionError), refusing("It failed"):
        1 / 0  # noqa: B018
