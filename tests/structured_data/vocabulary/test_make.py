import json
from pathlib import Path

import msgspec
import pytest

from conftest import REPOSITORY
from practice_site.structured_data.vocabulary.make import main, vocabulary_of, written
from practice_site.structured_data.vocabulary.terms import FILE, Terms, terms

DECLARATIONS = """\
export type Text = CssSelectorType | URL | string;
interface ThingBase extends Partial<IdReference> {
    /** The name of the item. */
    "name"?: SchemaValue<Text, "name">;
}
export type Thing = ThingLeaf | Action | Person;
interface ThingLeaf extends ThingBase {
    "@type": "Thing";
}
interface PersonBase extends ThingBase {
    /** Any colleague.
     *
     * @deprecated Consider using https://schema.org/colleague instead.
     */
    "colleagues"?: SchemaValue<Person | Text | IdReference, "colleagues">;
    "mood"?: SchemaValue<Mood | org_other_Mood | IdReference, "mood">;
}
export interface PersonLeaf extends PersonBase {
    "@type": "Person";
}
export type Person = PersonLeaf | Patient | string;
export interface PatientLeaf<TContent, TProperty extends string> extends PersonBase {
    "@type": "Patient";
}
/**
 * A patient.
 * @deprecated Use Person instead.
 */
export type Patient<TContent = never, T extends string = never> = PatientLeaf<TContent, T>;
export interface MoodLeaf extends ThingBase {
    "@type": "Mood";
}
export type Mood = "https://schema.org/Calm" | "Calm" | MoodLeaf;
export interface org_other_MoodLeaf extends ThingBase {
    "@type": "org_other_Mood";
}
"""


def test_what_is_taken_from_declarations() -> None:
    parts = vocabulary_of(DECLARATIONS, "1.0")
    assert parts["release"] == "1.0"
    assert parts["types"]["Patient"] == ["Person"]
    assert parts["types"]["Person"] == ["Thing"]
    assert parts["types"]["URL"] == ["Text"]
    assert "org_other_Mood" not in parts["types"]
    assert parts["properties"] == {
        "colleagues": [["Person"], ["Person", "Text"]],
        "mood": [["Person"], ["Mood"]],
        "name": [["Thing"], ["Text"]],
    }
    assert parts["members"] == {"Mood": ["Calm"]}
    assert parts["superseded"]["colleagues"] == "colleague"
    assert parts["superseded"]["Patient"] == "Person"


def test_the_file_has_a_line_for_each_term_and_says_the_same() -> None:
    parts = vocabulary_of(DECLARATIONS, "1.0")
    text = written(parts)
    assert json.loads(text) == parts
    assert '"Patient":["Person"],\n' in text
    assert isinstance(msgspec.json.decode(text, type=Terms), Terms)


def test_the_kept_file_is_as_it_would_be_written() -> None:
    kept = FILE.read_text(encoding="utf-8")
    assert written(json.loads(kept)) == kept
    assert terms().release == "30.1"


@pytest.mark.node
def test_the_kept_file_is_made_from_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    declarations = REPOSITORY / "tests/judges/node_modules/schema-dts/dist/schema.d.ts"
    if not declarations.is_file():
        pytest.skip("schema.org's vocabulary (not installed: npm ci --prefix tests/judges)")
    made = tmp_path / "made.json"
    monkeypatch.setattr("practice_site.structured_data.vocabulary.make.FILE", made)
    main(str(declarations), "30.1")
    assert made.read_bytes() == FILE.read_bytes()
