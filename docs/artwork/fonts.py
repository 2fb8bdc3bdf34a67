"""Cuts the fonts of social cards: Atkinson Hyperlegible Next, regular and bold, as TTF.

python docs/artwork/fonts.py FOLDER

FOLDER holds the files of the npm package @fontsource-variable/atkinson-hyperlegible-next 5.3.0.
Needs fonttools with brotli. What pairs of letters stand closer in the bold one goes into
kerning.json, in thousandths of the em: Pillow's own layout, which alone is the same on every
machine, does not know it.
"""

import argparse
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = Path(__file__).parents[2] / "plugins" / "practice_site" / "imaging" / "fonts"
PARTS = ("latin", "latin-ext")
WEIGHTS = {"regular": 400, "bold": 700}
LEAST = 8  # thousandths of the em: less is not seen
OTHERS = ",.:;-–’“”äöüé"
KERNED = [*range(0x41, 0x5B), *range(0x61, 0x7B), *map(ord, OTHERS)]


def main() -> None:
    """Writes both fonts."""
    parser = argparse.ArgumentParser(description="Cuts the fonts of social cards.")
    parser.add_argument("folder", type=Path, help="the unpacked package")
    folder = parser.parse_args().folder
    for name, weight in WEIGHTS.items():
        font = merged(folder, weight)
        kerning = kerned_pairs(font)
        subset(font)
        file = FONTS / f"atkinson-hyperlegible-next-{name}.ttf"
        font.save(file)
        print(f"{file.name} {file.stat().st_size} bytes")
    text = json.dumps(kerning, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    (FONTS / "kerning.json").write_text(text + "\n", encoding="utf-8")
    print(f"kerning.json {len(kerning)} pairs")


def merged(folder: Path, weight: int) -> TTFont:
    """One font of one weight out of the package's files for single alphabets."""
    with tempfile.TemporaryDirectory() as place:
        files = []
        for part in PARTS:
            source = f"atkinson-hyperlegible-next-{part}-wght-normal.woff2"
            font = instantiateVariableFont(
                TTFont(folder / "files" / source, recalcTimestamp=False), {"wght": weight}
            )
            font.flavor = None
            files.append(str(Path(place) / f"{part}.ttf"))
            font.save(files[-1])
        font = Merger().merge(files)
        font.recalcTimestamp = False
        return font


def subset(font: TTFont) -> None:
    """Leaves the letters and what they are drawn from."""
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["GPOS", "GSUB", "GDEF"]
    cutter = Subsetter(options)
    cutter.populate(unicodes=font.getBestCmap())
    cutter.subset(font)


def kerned_pairs(font: TTFont) -> dict[str, int]:
    """By how much the second letter of a pair moves, for the letters of KERNED."""
    names = font.getBestCmap()
    known = {names[code]: chr(code) for code in KERNED if code in names}
    pairs: dict[str, int] = {}
    for left, right, value in _pairs(font):
        if left in known and right in known:
            pairs.setdefault(known[left] + known[right], value)
    return {pair: value for pair, value in pairs.items() if abs(value) >= LEAST}


def _pairs(font: TTFont) -> Iterator[tuple[str, str, int]]:
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for outer in lookup.SubTable:
            inner = outer.ExtSubTable if outer.LookupType == 9 else outer
            if inner.LookupType == 2:
                yield from _single(inner) if inner.Format == 1 else _classes(inner)


def _single(table: object) -> Iterator[tuple[str, str, int]]:
    for left, pairs in zip(table.Coverage.glyphs, table.PairSet, strict=True):
        for record in pairs.PairValueRecord:
            yield left, record.SecondGlyph, getattr(record.Value1, "XAdvance", 0)


def _classes(table: object) -> Iterator[tuple[str, str, int]]:
    seconds: dict[int, list[str]] = {}
    for glyph, number in table.ClassDef2.classDefs.items():
        seconds.setdefault(number, []).append(glyph)
    for left in table.Coverage.glyphs:
        record = table.Class1Record[table.ClassDef1.classDefs.get(left, 0)]
        for number, pair in enumerate(record.Class2Record):
            value = getattr(pair.Value1, "XAdvance", 0) if pair.Value1 else 0
            if value:
                for right in seconds.get(number, ()):
                    yield left, right, value


if __name__ == "__main__":
    main()
