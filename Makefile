# Every job of this repository is one of these commands. `make run` and `make test` need nothing
# but python3 (3.11 or newer): they set up what is missing and say so.

PYTHON3 ?= python3
PYTHON := .venv/bin/python

.DEFAULT_GOAL := help
.PHONY: help run test check shots bench faults package generate lock clean setup setup-test

help:  ## Show the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## */\t/' | expand -t 14

setup:
	@$(PYTHON3) packaging/bootstrap.py run

setup-test:
	@$(PYTHON3) packaging/bootstrap.py test

run: setup  ## Start the app with the example workshop (without a display: write its results to out/)
	$(PYTHON) -m moderation.app --example

check: setup-test  ## Lint, format, types, import contracts, licences, generated files
	$(PYTHON) packaging/check.py

test: check  ## Everything that must hold: checks, tests, and the installed wheel
	$(PYTHON) packaging/run_tests.py

shots: setup-test  ## Paint every window and activity to PNG files, both languages, both themes
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.shots

bench: setup-test  ## Measure against the floor of the same run
	$(PYTHON) -m pytest tests/benchmarks -m bench -s

faults: setup-test  ## Power cuts, full disks, damaged files: the long runs
	$(PYTHON) -m pytest tests -m faults

package: setup-test  ## Build the one-folder bundle and the Debian package into dist/
	$(PYTHON) packaging/package.py

generate: setup-test  ## Compile forms, collect texts, compile translations, write schemas
	$(PYTHON) packaging/generate.py

lock: setup-test  ## Resolve the dependencies anew (hashes, no addresses)
	$(PYTHON) packaging/lock.py

clean:  ## Remove what was built (the environment stays)
	rm -rf build dist out .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
