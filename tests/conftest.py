"""What holds for every test: its own data folder, one time zone, no leaked windows."""

import gc
import os
import sys
import time
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale, QTranslator

# Before anything imports Qt. Tests of real windows start an X server and a process of their own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"
# Germany's rule spelt out: a machine without time zone data has it too. Another zone is asked for
# by name, as ``tests/unit/test_time_zones.py`` does.
os.environ["TZ"] = os.environ.get("MODERATION_TEST_ZONE", "CET-1CEST,M3.5.0,M10.5.0/3")
for _name in ("LANGUAGE", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_FONT_DPI"):
    os.environ.pop(_name, None)
time.tzset()

# A shared machine may be slow at any moment; the same examples every time keep a failure a failure.
settings.register_profile(
    "moderation",
    deadline=None,
    derandomize=True,
    max_examples=int(os.environ.get("MODERATION_TEST_EXAMPLES", "100")),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("moderation")


class _Spoken(NamedTuple):
    """What decides in which words and formats the screen speaks."""

    language: str
    locale: "QLocale | None"
    translators: "frozenset[QTranslator]"


_WINDOWS_BEFORE = pytest.StashKey[set[int]]()
_SPOKEN = pytest.StashKey[_Spoken]()
_FAILED = pytest.StashKey[bool]()


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's data folder of this test alone, not yet made."""
    folder = tmp_path / "data"
    monkeypatch.setenv("MODERATION_DATA_DIR", str(folder))
    return folder


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Remember the windows that are open before a test, and collect on this thread alone.

    As in the app: a worker's thread must not take widgets apart (see ``gui/pauses.py``).
    """
    gc.disable()
    gc.collect(1)
    item.stash[_WINDOWS_BEFORE] = set(_windows())
    item.stash[_SPOKEN] = _spoken()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember whether a test failed: its traceback keeps its windows alive."""
    report = yield
    item.stash[_FAILED] = item.stash.get(_FAILED, False) or report.failed
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, None, None]:
    """Bring the language back, and fail a test that leaves windows behind.

    Both once all its fixtures are gone: no test reads in a language that another one chose.
    """
    yield
    _speak(item.stash[_SPOKEN])
    if item.stash.get(_FAILED, False):
        return
    before = item.stash[_WINDOWS_BEFORE]
    leaked = [text for address, text in _windows().items() if address not in before]
    if leaked:
        pytest.fail(f"left open or undeleted after the test: {', '.join(leaked)}", pytrace=False)


def _spoken() -> _Spoken:
    """How the screen speaks; as the sources do where no test used Qt yet."""
    texts, core = sys.modules.get("moderation.gui.texts"), sys.modules.get("PySide6.QtCore")
    return _Spoken(
        "en" if texts is None else str(texts.language()),
        None if core is None else core.QLocale(),
        frozenset(_translators()),
    )


def _speak(before: _Spoken) -> None:
    """Speak as before: by the language that is chosen, Qt's formats and the words installed."""
    texts, core = sys.modules.get("moderation.gui.texts"), sys.modules.get("PySide6.QtCore")
    if texts is not None:
        texts.set_language(before.language)
    if core is None:
        return
    core.QLocale.setDefault(before.locale or core.QLocale.c())
    for translator in _translators():
        if translator not in before.translators:
            core.QCoreApplication.removeTranslator(translator)
            translator.deleteLater()


def _translators() -> "list[QTranslator]":
    """The words that are installed: those that belong to the application."""
    core = sys.modules.get("PySide6.QtCore")
    app = None if core is None else core.QCoreApplication.instance()
    return [] if core is None or app is None else app.findChildren(core.QTranslator)


def _windows() -> dict[int, str]:
    """Address and description of every living top-level widget; none where no test used Qt."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return {}
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {
        shiboken6.getCppPointer(window)[0]: f"{type(window).__name__} {window.objectName()!r}"
        for window in widgets.QApplication.topLevelWidgets()
        # The tooltip belongs to Qt, which drops it when it likes.
        if window.metaObject().className() != "QTipLabel"
    }
