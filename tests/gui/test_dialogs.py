# SPDX-License-Identifier: EUPL-1.2
"""Every dialog has the one frame: what it gives is the same in all of them."""

from __future__ import annotations

import ast
import json
import pkgutil
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

import moderation
from moderation.domain.change import Step, replaced
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import untranslated
from moderation.domain.workshop import Status
from moderation.features.agenda.model import Block
from moderation.gui.widgets import Button, ConfirmDialog, Dialog, FieldLabel, Kind
from moderation.gui.widgets.ask_dialog import AskDialog
from moderation.gui.widgets.words_dialog import WordsDialog
from moderation.gui.window_titles import PROGRAM, window_title
from moderation.paths import resource
from moderation.settings import Settings
from moderation.windows.minutes.plan import PlanDialog
from moderation.windows.moderator.catch_up import CatchUpDialog
from moderation.windows.prepare.methods import MethodsDialog
from tests.looks import window_faults
from tests.whole_window import SMALL_LAPTOP, WholeWindow, example, whole_window

ROOT = Path(moderation.__file__).parent
FRAME = ROOT / "gui" / "widgets" / "dialog.py"
OTHER_FRAMES = {"QDialog", "QErrorMessage", "QInputDialog", "QMessageBox", "QProgressDialog"}
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
CTRL = Qt.KeyboardModifier.ControlModifier


# ------------------------------------------------------------------------------- one frame


def _kinds(of: type[QWidget]) -> Iterator[type[QWidget]]:
    for kind in of.__subclasses__():
        yield kind
        yield from _kinds(kind)


def test_no_dialog_closes_over_a_refusal_that_it_has_not_heard() -> None:
    """``bridge.attempt`` says a refusal behind the dialog; what was typed went with it."""
    unheard = []
    for path in sorted(ROOT.rglob("*.py")):
        for function in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(function, ast.FunctionDef):
                continue
            source = ast.unparse(function)
            told = any(
                isinstance(node, ast.Expr) and "ridge.attempt(" in ast.unparse(node)
                for node in ast.walk(function)
            )
            if "self.accept()" in source and told:
                unheard.append(f"{path.name}: {function.name}")
    assert unheard == []


def outside() -> list[str]:
    """The program's dialogs that do without the frame."""
    for module in pkgutil.walk_packages([str(ROOT)], "moderation."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    ours = {kind for kind in _kinds(QDialog) if kind.__module__.startswith("moderation.")}
    assert len(ours) > 25, "the walk has found the dialogs"
    return sorted(kind.__name__ for kind in ours if not issubclass(kind, Dialog))


def test_every_dialog_has_the_one_frame(qapp: QApplication) -> None:
    assert outside() == []
    loose = type("LooseDialog", (QDialog,), {"__module__": "moderation.windows.loose"})
    assert outside() == [loose.__name__], "one outside the frame is caught"
    loose.__module__ = __name__


def made_elsewhere(sources: Iterable[tuple[str, str]]) -> list[str]:
    """Where a dialog of Qt's own is derived from or made."""
    found = []
    for name, source in sources:
        for node in ast.walk(ast.parse(source)):
            used = [*node.bases] if isinstance(node, ast.ClassDef) else []
            used += [node.func] if isinstance(node, ast.Call) else []
            for words in used:
                names = {getattr(part, "id", "") for part in ast.walk(words)}
                if names & OTHER_FRAMES and name != FRAME.name:
                    found.append(f"{name}: {ast.unparse(words)}")
    return found


def test_no_question_is_asked_by_qts_own_boxes() -> None:
    ours = [(path.name, path.read_text(encoding="utf-8")) for path in ROOT.rglob("*.py")]
    assert made_elsewhere(ours) == []
    for lie in ("QMessageBox.question(None, 'a', 'b')", "QDialog(window)", "class A(QDialog): ..."):
        assert made_elsewhere([("lie.py", lie)]), lie


def contexts(source: str, catalogue: dict[str, dict[str, object]]) -> list[str]:
    """Where a text stands by itself."""
    return [name for name, texts in catalogue.items() if source in texts]


def test_cancel_is_one_text() -> None:
    german = json.loads(resource("translations", "moderation_de.json").read_text(encoding="utf-8"))
    assert contexts("Cancel", german) == ["Dialog"]
    german["Elsewhere"] = {"Cancel": "Abbruch"}
    assert len(contexts("Cancel", german)) == 2, "a second one is caught"


# ------------------------------------------------------------------------------- in use


@pytest.fixture(params=["de", "en"])
def whole(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[WholeWindow]:
    with whole_window(qtbot, language=request.param, size=SMALL_LAPTOP) as found:
        found.open(example(request.param))
        yield found


def in_use(whole: WholeWindow) -> Iterator[tuple[str, Dialog]]:
    """Every dialog that the whole window opens."""
    count = 0
    for name, shown in whole.views():
        if isinstance(shown, QDialog):
            assert isinstance(shown, Dialog), name
            count += 1
            yield name, shown
    assert count > 15


def frame_faults(dialog: Dialog) -> list[str]:
    """What the frame promises and a dialog does not keep."""
    found = []
    title, name = dialog.windowTitle(), dialog.accessibleName()
    if name != dialog.heading.text():
        found.append("heading and name differ")
    if title != window_title(name) or not title.endswith(PROGRAM) or "—" in title:
        # Else Qt puts the program behind it, after a dash that no other window has.
        found.append(f"is called “{title}”")
    if not dialog.isModal():
        found.append("the window behind it can be used")
    row = [item.widget() for n in range(dialog.row.count()) if (item := dialog.row.itemAt(n))]
    buttons = [b for b in row if isinstance(b, Button) and b.isVisible()]
    if any(button.window() is not dialog for button in (dialog.main_button, dialog.cancel_button)):
        found.append("a button of the frame is not in it")
    if dialog.main_button.label().strip() and dialog.main_button.isVisible():
        if buttons[-1] is not dialog.main_button:
            found.append("the main button is not the last")
    elif not isinstance(dialog, CatchUpDialog):
        found.append("there is no main button")
    if sum(button.kind() is Kind.PRIMARY for button in buttons) > 1:
        found.append("two buttons are the main one")
    if dialog.width() > SMALL_LAPTOP[0] or dialog.height() > SMALL_LAPTOP[1] - 60:
        found.append(f"{dialog.width()}x{dialog.height()} does not fit a small laptop")
    both = [b for b in (dialog.main_button, dialog.cancel_button) if b in buttons and b.isEnabled()]
    safe = dialog.main_button.isDefault() or not dialog.cancel_button.isDefault()
    last = [button for button in _tabbed(dialog) if button in both]
    if last != (both if safe else both[::-1]):
        found.append("Tab comes to the other button first")
    return found


def _tabbed(dialog: Dialog) -> list[QWidget]:
    """What Tab leads to, one after the other, from the first field on."""
    ring: list[QWidget] = []
    widget = dialog.nextInFocusChain()
    while widget is not None and widget is not dialog:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(dialog):
            ring.append(widget)
        widget = widget.nextInFocusChain()
    first = next((n for n, found in enumerate(ring) if dialog.row.indexOf(found) < 0), 0)
    return [*ring[first:], *ring[:first]]


def test_every_dialog_keeps_what_the_frame_promises(whole: WholeWindow) -> None:
    found = {name: faults for name, made in in_use(whole) if (faults := frame_faults(made))}
    # "Read participants" has nothing to take over before a list is read; in the palette every
    # line is what Enter does.
    none = ["there is no main button"]
    assert found == {"import": none, "palette": none}


def test_a_dialog_that_breaks_the_frame_is_caught(qtbot: QtBot) -> None:
    dialog = _sentence(qtbot)
    assert frame_faults(dialog) == []
    dialog.field.setText("words")
    QWidget.setTabOrder(dialog.field, dialog.cancel_button)
    assert frame_faults(dialog) == ["Tab comes to the other button first"]
    dialog.cancel_button.set_kind(Kind.PRIMARY)
    assert "two buttons are the main one" in frame_faults(dialog)
    dialog.setWindowTitle("Other words")
    assert "is called “Other words”" in frame_faults(dialog)
    dialog.resize(dialog.width(), 900)
    assert f"{dialog.width()}x900 does not fit a small laptop" in frame_faults(dialog)
    dialog.main_button.hide()
    assert "there is no main button" in frame_faults(dialog)


def form_faults(dialog: Dialog) -> list[str]:
    """Fields that Tab reaches in another order than they are seen, and labels of no field."""
    seen = [w for w in _tabbed(dialog) if w.parentWidget() is not dialog and w.focusProxy() is None]
    places = [w.mapTo(dialog, QPoint(0, w.height() // 2)) for w in seen]
    order = [(round(place.y() / 20), place.x()) for place in places]
    found = [] if order == sorted(order) else ["Tab jumps"]
    labels = dialog.findChildren(FieldLabel)
    return found + [f"of no field: {label.text()}" for label in labels if label.buddy() is None]


def test_tab_follows_the_fields_as_they_are_seen(whole: WholeWindow) -> None:
    forms = {
        n: form_faults(d) for n, d in in_use(whole) if n in {"settings", "facts", "mail server"}
    }
    assert forms == {"settings": [], "facts": [], "mail server": []}


def test_a_form_that_jumps_is_caught(whole: WholeWindow) -> None:
    from moderation.windows.prepare.facts import FactsDialog

    dialog = FactsDialog(whole.bridge.state.workshop, whole.clock.now.date(), whole.window)
    dialog.show()
    assert form_faults(dialog) == []
    QWidget.setTabOrder(dialog.form.series, dialog.form.day)
    dialog.form.place_label.setBuddy(dialog)
    assert form_faults(dialog)[0] == "Tab jumps"
    dialog.close()


# ------------------------------------------------------------------------------- the keyboard


class Sentence(WordsDialog):
    """Takes any words but "wrong"."""

    def take(self) -> None:
        if self.words() == "wrong":
            raise UserFacingError(untranslated("Write something else."))
        super().take()


def _sentence(qtbot: QtBot, kind: type[Sentence] = Sentence) -> Sentence:
    dialog = kind(None, title="Why?", note="In a few words.", take="Take down")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def keeps_what_was_typed(dialog: Sentence) -> bool:
    """Whether a fault is said in the dialog, which stays with the words in it."""
    QTest.keyClicks(dialog.field, "wrong")
    QTest.keyClick(dialog.field, ENTER)
    said = dialog.hint.isVisible() and dialog.hint.text.text() == "Write something else."
    return said and dialog.isVisible() and dialog.field.text() == "wrong"


class Forgetful(Sentence):
    """Says what is wrong, and loses what was typed."""

    def go_on(self) -> None:
        super().go_on()
        self.field.clear()


def test_a_fault_is_said_and_what_was_typed_stays(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    aloud: list[str] = []
    monkeypatch.setattr(
        "moderation.gui.widgets.dialog.announce", lambda _widget, words: aloud.append(words)
    )
    dialog = _sentence(qtbot)
    assert keeps_what_was_typed(dialog)
    assert aloud == ["Write something else."]
    assert not keeps_what_was_typed(_sentence(qtbot, Forgetful)), "a forgetful one is caught"
    dialog.field.setText("right")
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.field, ENTER)


def test_what_cannot_be_undone_needs_more_than_enter(qtbot: QtBot) -> None:
    done: list[object] = []
    for keys, safe, taken in (
        ((ENTER, Qt.KeyboardModifier.NoModifier), False, False),
        ((ENTER, CTRL), False, False),
        ((ENTER, Qt.KeyboardModifier.NoModifier), True, True),
        ((ENTER, CTRL), True, True),
        ((ESCAPE, Qt.KeyboardModifier.NoModifier), True, False),
    ):
        done.clear()
        dialog = AskDialog(None, title="?", confirm="Do", submit=done.append, safe=safe)
        qtbot.addWidget(dialog)
        field = dialog.add_line("words", "Words")
        dialog.show()
        qtbot.waitExposed(dialog)
        assert dialog.focusWidget() is field
        QTest.keyClick(field, *keys)
        assert bool(done) is taken, (keys, safe)
        names = [b for b in _tabbed(dialog) if isinstance(b, Button)]
        both = [dialog.main_button, dialog.cancel_button]
        assert names == (both if safe else both[::-1])


def test_ctrl_enter_takes_a_long_text(qtbot: QtBot) -> None:
    done: list[dict[str, str]] = []
    dialog = AskDialog(None, title="?", confirm="Do", submit=lambda v: done.append(dict(v)))
    qtbot.addWidget(dialog)
    field = dialog.add_text("words", "Words")
    dialog.show()
    qtbot.waitExposed(dialog)
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, ENTER)
    QTest.keyClicks(field, "two")
    assert not done
    QTest.keyClick(field, ENTER, CTRL)
    assert done == [{"words": "one\ntwo"}]


def test_a_dialog_that_was_answered_is_let_go(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    for answer, accepted in ((QDialog.accept, True), (QDialog.reject, False)):
        dialog = ConfirmDialog(owner, title="End?", confirm="End")
        QTimer.singleShot(0, dialog, lambda shown=dialog, do=answer: do(shown))
        assert dialog.answered() is accepted
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not shiboken6.isValid(dialog)
    assert not owner.findChildren(QDialog)


def test_a_long_sentence_is_said_whole(qtbot: QtBot) -> None:
    dialog = _sentence(qtbot)
    before = dialog.height()
    dialog.say("So many words that they need more than one line of it. " * 6)
    assert dialog.height() > before
    label = dialog.hint.text
    assert label.height() >= label.heightForWidth(label.width())
    dialog.say("")
    assert dialog.height() == before


def test_the_plan_is_a_dialog_with_one_way_out(whole: WholeWindow) -> None:
    dialog = PlanDialog(whole.bridge, whole.window)
    dialog.show()
    assert not dialog.cancel_button.isVisible()
    assert not dialog.findChildren(QPlainTextEdit)
    field = dialog.findChildren(QLineEdit)[0]
    QTest.keyClick(field, ENTER)
    assert dialog.isVisible(), "Enter in a line of the letterhead closes nothing"
    QTest.mouseClick(dialog.main_button, Qt.MouseButton.LeftButton)
    assert dialog.result() == QDialog.DialogCode.Accepted


def in_sight(dialog: Dialog) -> bool:
    """Whether the dialog fits a small laptop with its buttons and the field that is typed into."""
    room = dialog.rect()
    buttons = (dialog.main_button, dialog.cancel_button)
    places = [button.geometry() for button in buttons]
    field = dialog.focusWidget()
    assert field is not None
    places.append(QRect(field.mapTo(dialog, QPoint()), field.size()))
    return dialog.height() <= 720 and all(room.contains(place) for place in places)


def test_what_is_too_high_scrolls_and_the_buttons_stay(qtbot: QtBot) -> None:
    note = "\n".join(f"– {number}. goal has no owner" for number in range(60))
    for kind, fits in ((AskDialog, True), (Endless, False)):
        dialog = kind(None, title="Release?", note=note, confirm="Release", submit=print)
        qtbot.addWidget(dialog)
        fields = [dialog.add_line(name, name) for name in ("despite", "by")]
        dialog.show()
        qtbot.waitExposed(dialog)
        for field in fields:
            QApplication.processEvents()
            assert dialog.focusWidget() is field
            assert in_sight(dialog) is fits, (kind, field.accessibleName())
            QTest.keyClick(field, Qt.Key.Key_Tab)
        assert all(field.isVisible() for field in fields)
        dialog.say("Say why.")
        QApplication.processEvents()
        assert in_sight(dialog) is fits
        assert dialog.note.height() >= dialog.note.heightForWidth(dialog.note.width())


def test_words_alone_that_are_too_high_are_read_by_keyboard(qtbot: QtBot) -> None:
    note = "\n".join(f"leitung-{number}@auental.example" for number in range(90))
    dialog = Dialog(None, title="These addresses?", note=note, main="Go on", width=440)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    QApplication.processEvents()
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert dialog.focusWidget() is dialog.main_button, "who has read it goes on with Enter"
    # It stands above the buttons, and so before them.
    QTest.keyClick(dialog.main_button, Qt.Key.Key_Backtab)
    assert dialog.focusWidget() is area
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.main_button
    with qtbot.waitSignal(dialog.accepted):
        area.setFocus()
        QTest.keyClick(area, Qt.Key.Key_Return)


def test_what_holds_a_field_is_no_stop_of_its_own(qtbot: QtBot) -> None:
    note = "\n".join(f"– {number}. goal has no owner" for number in range(60))
    dialog = AskDialog(None, title="Release?", note=note, confirm="Release", submit=print)
    qtbot.addWidget(dialog)
    dialog.add_line("by", "by")
    dialog.show()
    qtbot.waitExposed(dialog)
    QApplication.processEvents()
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert not area.focusPolicy() & Qt.FocusPolicy.TabFocus


class Endless(AskDialog):
    """Grows as high as what is in it."""

    def _fit_height(self) -> None: ...


def test_large_letters_leave_the_buttons_in_sight(qtbot: QtBot) -> None:
    from moderation.windows.main.settings_dialog import SettingsDialog
    from moderation.windows.prepare.facts import FactsDialog

    with whole_window(qtbot, text_scale=1.5, language="de", size=SMALL_LAPTOP) as whole:
        whole.open(example("de"))
        today = whole.clock.now.date()
        for dialog in (
            SettingsDialog(Settings(), whole.window),
            FactsDialog(whole.bridge.state.workshop, today, whole.window),
        ):
            dialog.show()
            qtbot.waitExposed(dialog)
            whole.settle()
            assert in_sight(dialog)
            assert not [fault for fault in window_faults(dialog) if "cut" in fault]
            dialog.close()


def test_a_fault_of_another_button_is_said_as_well(whole: WholeWindow) -> None:
    bridge = whole.bridge
    block = bridge.state.of(Block)[0]
    dialog = MethodsDialog(bridge, block, whole.window)
    dialog.show()
    refused: list[object] = []
    bridge.failed.connect(refused.append)
    bridge.session.perform(
        Step(untranslated("x"), replaced(bridge.state.workshop, status=Status.APPROVED))
    )
    dialog.apply_button.click()
    assert dialog.isVisible()
    assert dialog.hint.isVisible()
    assert not refused, "nothing is said in the window behind it"
    dialog.hint.hide()
    dialog.go_on()
    assert dialog.hint.isVisible()
    dialog.close()
