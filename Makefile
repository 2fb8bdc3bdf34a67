# A thin wrapper for developers: everything it runs also works without make (see README.md).
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: site test check lock docs format lighthouse screenshots guide-pictures bench clean

site: $(VENV)/.site-ready  ## set up, build into output/, say where to look
	$(BIN)/practice build
	@echo "The site is in output/. To look at it: $(BIN)/practice preview"

test: $(VENV)/.dev-ready  ## every test; judges that are not installed are left out by name
	$(BIN)/python -m pytest -n auto

check: $(VENV)/.dev-ready  ## style, types, layers, documentation
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q tests/docs

docs: $(VENV)/.dev-ready  ## write the documentation that is made from code
	$(BIN)/python -m practice_site.checks.documentation docs/rules
	$(BIN)/python -m practice_site.checks.law.documentation docs/law
	$(BIN)/python -m practice_site.checks.accessibility_documentation docs/accessibility.md
	$(BIN)/python -m practice_site.reading.format_documentation docs/formats.md
	$(BIN)/python -m practice_site.cli.documentation docs/commands.md

lighthouse: $(VENV)/.dev-ready  ## Lighthouse on one page of every type (needs node and Chromium)
	npm ci --prefix tests/lighthouse --no-audit --no-fund
	PYTHONPATH=tests $(BIN)/python -m judges.lighthouse

screenshots: $(VENV)/.dev-ready  ## every page type into .screenshots/, the README's into docs/screenshots/
	PYTHONPATH=tests $(BIN)/python -m judges.screenshots

guide-pictures: $(VENV)/.dev-ready  ## the pictures of docs/for-marketing/ and its Word file, by following the guides
	PYTHONPATH=tests $(BIN)/python -m judges.guide_pictures

bench: $(VENV)/.dev-ready  ## how fast it is beside Hugo, Eleventy and Pelican (benchmarks/README.md); hours
	$(BIN)/python -m benchmarks.install
	$(BIN)/python -m benchmarks.run

format: $(VENV)/.dev-ready
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock:  ## write both lock files anew (needs uv)
	uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-emit-index-url \
	  --no-emit-find-links --no-annotate --custom-compile-command "make lock" \
	  pyproject.toml --group build -o requirements.lock
	uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-emit-index-url \
	  --no-emit-find-links --no-annotate --custom-compile-command "make lock" \
	  pyproject.toml --group build --group dev -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf $(VENV) output .practice dist
	find plugins -name __pycache__ -prune -exec rm -rf {} +

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "practice-site needs Python 3.11 or later; this is %d.%d. Name another with: make PYTHON=python3.12 site" % sys.version_info[:2])'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.site-ready: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev-ready: requirements-dev.lock $(VENV)/.site-ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@
