"""Running Pagefind, and taking from its output what our page needs."""

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from practice_site.searching.documents import SearchDocument

PACKAGE = "pagefind-bin"
"""The package with the program; the program alone is enough, so `pagefind` is not needed."""

SECONDS = 600
"""How long Pagefind may work: a thousand pages take it a few seconds."""

INSTALL = f"Install {PACKAGE} again (pip install --force-reinstall {PACKAGE})"


class SearchUnavailable(Exception):
    """The index could not be made; the message says why, and what to do."""


def pagefind_version() -> str:
    """The version of the installed program; raises `SearchUnavailable` where there is none."""
    # Imported here: a site without a search need not wait for it.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(PACKAGE)
    except PackageNotFoundError:
        raise SearchUnavailable(
            f"the search index could not be made: {PACKAGE} is not installed. Install it "
            f"(pip install {PACKAGE}), or take the search out of PLUGINS."
        ) from None


def make_bundle(documents: Iterable[SearchDocument], lang: str) -> dict[str, bytes]:
    """The files that a browser needs for searching, by their paths in the bundle, sorted.

    `lang` is an ISO 639-1 code; all documents go into one index of that
    language, so that a text in another one is found as well. Equal documents
    give equal bytes, in whatever order they come. Raises `SearchUnavailable`.
    """
    with TemporaryDirectory(prefix="practice-search-") as folder:
        site, bundle = Path(folder, "site"), Path(folder, "bundle")
        for document in documents:
            file = site / document.file
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(document.html, encoding="utf-8", newline="\n")
        _run(site, bundle, lang)
        files = {
            path.relative_to(bundle).as_posix(): path.read_bytes()
            for path in bundle.rglob("*")
            if path.is_file()
        }
    return _needed(files)


def _run(site: Path, bundle: Path, lang: str) -> None:
    # Imported here, as all that only a site with a search needs.
    import subprocess

    places = ["--site", str(site), "--output-path", str(bundle)]
    try:
        done = subprocess.run(
            [str(_program()), *places, "--force-language", lang, "--silent"],
            # Pagefind reads settings from files where it runs, and from variables.
            cwd=site.parent,
            env={k: v for k, v in os.environ.items() if not k.startswith("PAGEFIND_")},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise _failed(str(error)) from error
    if done.returncode:
        said = (done.stderr or done.stdout).decode("utf-8", "replace").split()
        raise _failed(" ".join(said) or f"it ended with code {done.returncode}")


def _program() -> Path:
    # Imported here: checking a site must not need it.
    try:
        from pagefind_bin import get_executable

        return Path(get_executable())
    except (ImportError, OSError) as error:
        raise _failed(str(error)) from error


def _failed(reason: str) -> SearchUnavailable:
    return SearchUnavailable(
        f"the search index could not be made. Pagefind said: {reason}\n  {INSTALL}; "
        "if it stays so, show this to whoever keeps the site's plugins."
    )


def _needed(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Without Pagefind's own user interfaces, its worker, and WebAssembly for other languages."""
    try:
        languages = json.loads(files["pagefind-entry.json"])["languages"]
        modules = {f"wasm.{index['wasm'] or 'unknown'}.pagefind" for index in languages.values()}
    except (KeyError, TypeError, ValueError) as error:
        raise _failed("nothing that could be understood") from error
    wanted = {"pagefind.js", "pagefind-entry.json", *modules}
    if lost := sorted(wanted - files.keys()):
        raise _failed(f"all is well, but it did not make {lost[0]}")
    return {
        name: content
        for name, content in sorted(files.items())
        if name in wanted or name.endswith((".pf_meta", ".pf_index", ".pf_fragment"))
    }
