"""How the index names releases."""

from collections.abc import Iterable


def in_releases(numbers: Iterable[int]) -> str:
    """Some releases, runs of three and more in short: `Releases 1 to 4, 7`."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts: list[str] = []
    for run in runs:
        parts += [f"{run[0]} to {run[-1]}"] if len(run) > 2 else [str(number) for number in run]
    one = len(parts) == 1 and len(runs[0]) == 1
    return f"{'Release' if one else 'Releases'} {', '.join(parts)}"
