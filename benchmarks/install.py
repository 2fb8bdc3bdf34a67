"""Install what is compared with: `python -m benchmarks.install`."""

import shutil
import subprocess
import sys

from benchmarks.tools import HERE, PEERS


def main() -> int:
    """Make `benchmarks/.venv` and `benchmarks/node_modules`, or bring them up to date."""
    if not (PEERS / "bin/python").exists():
        _run(sys.executable, "-m", "venv", str(PEERS))
    pip = (str(PEERS / "bin/python"), "-m", "pip", "install", "--disable-pip-version-check", "-q")
    _run(*pip, "-r", str(HERE / "requirements.txt"))
    if shutil.which("npm"):
        _run("npm", "ci", "--prefix", str(HERE), "--no-audit", "--no-fund", "--ignore-scripts")
    else:
        print("npm is not installed: Eleventy and the Nu HTML checker are left out.")
    if not shutil.which("java"):
        print("There is no Java runtime (apt-get install default-jre-headless): "
              "the Nu HTML checker is left out.")  # fmt: skip
    return 0


def _run(*arguments: str) -> None:
    subprocess.run(arguments, check=True)


if __name__ == "__main__":
    sys.exit(main())
