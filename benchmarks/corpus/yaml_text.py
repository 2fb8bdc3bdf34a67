"""YAML as people write it: in the order given, without anchors."""

from typing import Any

import yaml


class _Dumper(yaml.CSafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        """Equal values are written twice: anchors are no part of any site's format."""
        return True


def dumped(value: dict[str, Any]) -> str:
    """The lines of a record."""
    return yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1000)


def matter(head: dict[str, Any], text: str) -> str:
    """A text below its front matter."""
    return f"---\n{dumped(head)}---\n{text}"
