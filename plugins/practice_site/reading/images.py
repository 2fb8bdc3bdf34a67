"""Reading the images of a site: what each is, and whether it can be used."""

import hashlib
import os
import warnings
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from practice_site.model.finding import Problem
from practice_site.model.image import STORE, ImageFile
from practice_site.model.span import Span
from practice_site.reading.image_cache import (
    ImageCache,
    Stamp,
    is_settled,
    load_cache,
    save_cache,
    stamp_of,
)
from practice_site.reading.image_facts import Fault, ImageFacts
from practice_site.reading.image_problems import BYTE_LIMIT, image_problems, too_many_bytes
from practice_site.reading.unused_files import unreadable

WORKERS = min(4, os.cpu_count() or 1)
"""How many images are decoded at once; each may take a few hundred megabytes."""

_In = TypeVar("_In")
_Out = TypeVar("_Out")


class _Seen(Struct, frozen=True):
    """A file, as large as it was when it was looked at."""

    stamp: Stamp
    digest: str = ""


def read_images(root: Path, paths: Iterable[str]) -> tuple[dict[str, ImageFile], list[Problem]]:
    """The images of a site by their paths relative to `content/`, and what is wrong with them.

    Every image is decoded once to know that it is whole; what was found out is
    kept by content in `.practice/images/`, and files that have not changed are
    not even read again. Where nothing can be kept, all is done anew.
    """
    wanted = sorted(paths)
    if not wanted:
        return {}, []
    before = load_cache(root / STORE)
    looks = dict(zip(wanted, _each(lambda p: _look(root, p, before), wanted), strict=True))
    facts, looks = _probed(root, looks, before)
    _keep(root / STORE, before, looks, facts)
    images: dict[str, ImageFile] = {}
    problems: list[Problem] = []
    for path, seen in looks.items():
        found = seen if isinstance(seen, Problem) else _judged(path, seen, facts)
        images[path] = ImageFile(path=path)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            images[path], wrong = found
            problems.extend(wrong)
    return images, problems


def _look(root: Path, path: str, cache: ImageCache) -> _Seen | Problem:
    """Hash one file unless its stamp is known."""
    try:
        file = root / "content" / path
        stamp = stamp_of(file)
        if stamp[0] > BYTE_LIMIT:
            return too_many_bytes(f"content/{path}", stamp[0])
        digest = cache.digest(path, stamp)
        return _Seen(stamp, digest or hashlib.sha256(file.read_bytes()).hexdigest())
    except OSError as error:
        return unreadable(f"content/{path}", error)


def _probed(
    root: Path, looks: dict[str, _Seen | Problem], cache: ImageCache
) -> tuple[dict[str, ImageFacts], dict[str, _Seen | Problem]]:
    """The facts of all files by digest; files that changed under our hands are looked at again."""
    facts = dict(cache.facts)
    known: dict[str, str] = {}
    for path, seen in looks.items():
        if isinstance(seen, _Seen) and seen.digest not in facts:
            known.setdefault(seen.digest, path)
    if not known:
        return facts, looks
    # Pillow takes 25 ms to import: a site whose images are all known must not pay for it.
    from practice_site.reading.image_probe import probe

    def decode(path: str) -> tuple[str, ImageFacts] | Problem:
        try:
            data = (root / "content" / path).read_bytes()
        except OSError as error:
            return unreadable(f"content/{path}", error)
        return hashlib.sha256(data).hexdigest(), probe(data)

    with warnings.catch_warnings():  # a filter for all threads, set and taken back by this one
        warnings.simplefilter("ignore")
        decoded = _each(decode, list(known.values()))
    again = dict(looks)
    for path, result in zip(known.values(), decoded, strict=True):
        seen = looks[path]
        if isinstance(result, Problem):
            again[path] = result
        elif isinstance(seen, _Seen):
            again[path] = _Seen(seen.stamp, result[0])
            facts[result[0]] = result[1]
    return facts, again


def _keep(
    folder: Path,
    before: ImageCache,
    looks: Mapping[str, _Seen | Problem],
    facts: Mapping[str, ImageFacts],
) -> None:
    seen = {path: look for path, look in looks.items() if isinstance(look, _Seen)}
    files = {p: (s.stamp, s.digest) for p, s in seen.items() if is_settled(s.stamp)}
    digests = {look.digest for look in seen.values()} & facts.keys()
    if files != before.files or digests != before.facts.keys():
        save_cache(folder, ImageCache(files, facts), digests)


def _judged(
    path: str, seen: _Seen, facts: Mapping[str, ImageFacts]
) -> tuple[ImageFile, list[Problem]] | Problem:
    known = facts.get(seen.digest)
    if known is None:
        message = "This image changed while it was being read."
        return Problem("image-damaged", Span(f"content/{path}"), message, "Try again.")
    problems = list(image_problems(f"content/{path}", known, seen.stamp[0]))
    image = ImageFile(
        path=path,
        digest=seen.digest,
        format=known.format,
        width=known.width,
        height=known.height,
        alpha=known.alpha,
        usable=known.fault is Fault.NONE,
    )
    return image, problems


def _each(work: Callable[[_In], _Out], items: list[_In]) -> list[_Out]:
    """The results of some work, done by several threads, in the order of the items."""
    with ThreadPoolExecutor(max_workers=min(WORKERS, len(items))) as pool:
        return list(pool.map(work, items))
