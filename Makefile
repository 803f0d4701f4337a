# Each target sets up what it needs; a second run of the same set-up does nothing.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMPS := $(VENV)/.stamps
PIP := $(BIN)/python -m pip --disable-pip-version-check -q install --require-hashes --no-deps -r
JOBS ?= 2

.DEFAULT_GOAL := help
.PHONY: help demo test check lint fmt types layers tests docs bench crash nightly snapshots pins clean

help:  ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

$(STAMPS)/venv:
	$(PYTHON) -m venv $(VENV)
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/run: $(STAMPS)/venv requirements/run.txt requirements/build.txt pyproject.toml
	$(PIP) requirements/run.txt
	$(PIP) requirements/build.txt
	$(BIN)/python -m pip --disable-pip-version-check -q install --no-build-isolation --no-deps -e .
	@touch $@

$(STAMPS)/test: $(STAMPS)/run requirements/test.txt
	$(PIP) requirements/test.txt
	@touch $@

$(STAMPS)/dev: $(STAMPS)/test requirements/dev.txt
	$(PIP) requirements/dev.txt
	@touch $@

$(STAMPS)/bench: $(STAMPS)/dev requirements/bench.txt
	$(PIP) requirements/bench.txt
	@touch $@

demo: $(STAMPS)/run  ## set everything up and answer one case on every channel
	@$(BIN)/calmreply demo

test: $(STAMPS)/test  ## set everything up and run the tests
	$(BIN)/python -m pytest -q -n $(JOBS)

check: $(STAMPS)/dev lint types layers tests docs  ## the gate: all that CI runs, in CI's order

lint: $(STAMPS)/dev  ## format and lint
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

fmt: $(STAMPS)/dev  ## format and apply safe fixes
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

types: $(STAMPS)/dev  ## mypy --strict on src and on tests/typing
	$(BIN)/mypy

layers: $(STAMPS)/dev  ## who may import whom
	$(BIN)/lint-imports

tests: $(STAMPS)/dev
	$(BIN)/python -m pytest -q -n $(JOBS)

docs: $(STAMPS)/dev  ## build the documentation, warnings as errors
	$(BIN)/python docs/generate.py --check
	$(BIN)/sphinx-build -q -n -W --keep-going -b html docs docs/_build/html

bench: $(STAMPS)/bench  ## measure, as ratios inside one run
	$(BIN)/python benchmarks/run.py
	$(BIN)/python benchmarks/check.py
	$(BIN)/python benchmarks/decide_scale.py

KILLS ?= 100
crash: $(STAMPS)/dev  ## kill writers of the ledger; KILLS=10000 on SQLite, a fifth of them on PostgreSQL
	PYTHONPATH=src:. $(BIN)/python -m tests.crash.harness --kills $(KILLS)
	PYTHONPATH=src:. $(BIN)/python -m tests.crash.harness --through desk --kills $(KILLS)

nightly: $(STAMPS)/dev  ## what takes too long for the gate
	$(BIN)/python -m pytest -q -n $(JOBS) --houses 20000 tests/test_twin.py tests/test_analysis_agree.py tests/test_analysis_sound.py tests/test_language_spoken.py tests/test_readback_words.py tests/test_layouts_attacks.py tests/test_layouts_values.py tests/test_layouts_house.py tests/test_noninterference.py tests/test_metamorphic.py
	$(BIN)/python -m pytest -q -n $(JOBS) --values 20000 tests/test_email_headers.py tests/test_email.py tests/test_letter.py
	$(MAKE) --no-print-directory crash KILLS=10000

snapshots: $(STAMPS)/test  ## write the snapshots of whole replies anew; read the diff before you keep it
	$(BIN)/python -m pytest -q tests/test_snapshots.py --write-snapshots

pins: $(STAMPS)/dev  ## compile requirements/*.txt anew
	$(BIN)/uv pip compile -q --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --universal --python-version 3.11 pyproject.toml -o requirements/run.txt
	for name in test build dev bench; do $(BIN)/uv pip compile -q --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --universal --python-version 3.11 requirements/$$name.in -o requirements/$$name.txt || exit 1; done

clean:  ## remove everything that was set up or built
	rm -rf $(VENV) docs/_build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
