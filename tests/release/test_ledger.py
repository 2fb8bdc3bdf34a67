import os

import pytest

from practice_site.release.ledger import HEADER, fact, open_ledger
from release.whole import make


@pytest.fixture
def file(tmp_path):
    return tmp_path / "standby.ledger"


def test_facts_are_there_when_the_ledger_is_opened_again(file):
    ledger = open_ledger(file)
    ledger.add(["one", "two"])
    ledger.add(["thr\u00e9e"])
    assert {"one", "two", "thr\u00e9e"} <= ledger.facts
    assert {"one", "two", "thr\u00e9e"} <= open_ledger(file).facts


def test_what_others_add_is_learnt_when_it_is_asked_for(file):
    ledger, other = open_ledger(file), open_ledger(file)
    ledger.add(["mine"])
    other.add(["theirs"])
    assert "theirs" not in ledger.facts
    ledger.catch_up()
    assert {"mine", "theirs"} <= ledger.facts
    other.add(["theirs too"])
    ledger.catch_up()
    assert "theirs too" in ledger.facts


def test_rewriting_leaves_these_facts_and_no_others(file):
    ledger = open_ledger(file)
    ledger.add(["one", "two"])
    ledger.rewrite(["two"])
    ledger.add(["three"])
    ledger.catch_up()
    assert ledger.facts - {""} == open_ledger(file).facts - {""} == {"two", "three"}


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"practice trees 2\none\n", HEADER.encode(), b"\xff\n", b"\none\n"]
)
def test_what_is_not_ours_or_newer_is_ignored_and_begun_anew(file, content):
    file.write_bytes(content)
    ledger = open_ledger(file)
    assert not ledger.facts - {""}
    ledger.add(["one"])
    assert "one" in open_ledger(file).facts


def test_a_line_that_a_killed_build_left_half_spoils_no_other(file):
    open_ledger(file).add(["one", "two"])
    file.write_bytes(file.read_bytes()[:-2])
    ledger = open_ledger(file)
    assert "one" in ledger.facts and "two" not in ledger.facts
    ledger.add(["three"])
    assert {"one", "three"} <= open_ledger(file).facts


def test_no_damage_of_one_byte_makes_up_a_fact(file):
    open_ledger(file).add(["aaaa", "bbbb"])
    whole = file.read_bytes()
    for at in range(len(whole)):
        for byte in (0, 10, 0xFF, whole[at] ^ 1):
            file.write_bytes(whole[:at] + bytes([byte]) + whole[at + 1 :])
            assert not open_ledger(file).facts & {"aaaab", "abbbb", "aaaabbbb", "aaaa bbbb"}


def test_a_link_in_its_place_is_not_written_through(file, tmp_path):
    make(tmp_path, {"precious": f"{HEADER}\none\n".encode()})
    file.symlink_to(tmp_path / "precious")
    ledger = open_ledger(file)
    ledger.add(["two"])
    assert "one" not in ledger.facts
    assert (tmp_path / "precious").read_bytes() == f"{HEADER}\none\n".encode()


def test_a_fact_is_of_the_bytes_path_and_every_part_of_the_stamp(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"1")
    facts = {fact("digest", path.lstat(), "a"), fact("other", path.lstat(), "a")}
    facts.add(fact("digest", path.lstat(), "b"))
    os.utime(path, ns=(1, 1))
    facts.add(fact("digest", path.lstat(), "a"))
    status = path.lstat()
    os.link(path, tmp_path / "b")  # only the time of change of the inode
    path.write_bytes(b"12")
    os.utime(path, ns=(1, 1))
    facts.add(fact("digest", path.lstat(), "a"))
    assert len(facts) == 5
    assert status.st_mtime_ns == path.lstat().st_mtime_ns
