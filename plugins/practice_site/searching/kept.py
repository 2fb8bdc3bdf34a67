"""The last index that was made, kept so that an unchanged site is not indexed again."""

import base64
import contextlib
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from practice_site.release.refusals import ReleaseRefused
from practice_site.release.staging import put_file

FILE = "index.json"
"""Its first line is the SHA-256 of the rest: what is damaged counts as not there."""


def kept_bundle(folder: Path, inputs: str) -> dict[str, bytes] | None:
    """The bundle that was made of these inputs (a digest), if it is there and whole."""
    try:
        digest, _, text = (folder / FILE).read_bytes().partition(b"\n")
    except OSError:
        return None
    if digest != _digest(text):
        return None
    kept = json.loads(text)
    if kept["inputs"] != inputs:
        return None
    return {name: base64.b64decode(content) for name, content in kept["files"].items()}


def keep_bundle(folder: Path, inputs: str, files: Mapping[str, bytes]) -> None:
    """Keep a bundle in the place of the one before; where that cannot be, it is made again."""
    encoded = {name: base64.b64encode(content).decode() for name, content in files.items()}
    text = json.dumps({"inputs": inputs, "files": encoded}).encode()
    with contextlib.suppress(ReleaseRefused):
        put_file(folder, FILE, _digest(text) + b"\n" + text)


def _digest(text: bytes) -> bytes:
    return hashlib.sha256(text).hexdigest().encode()
