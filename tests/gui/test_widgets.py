# SPDX-License-Identifier: EUPL-1.2
"""The small widgets: keyboard, screen reader, plain text, nothing clipped."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QStringListModel, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QHelpEvent, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QTableView,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from moderation.domain.side import Side
from moderation.gui.canvas.model import Timer
from moderation.gui.theme import apply_theme
from moderation.gui.tokens import LIGHT, Size
from moderation.gui.widgets import (
    Button,
    Card,
    Chip,
    ConfirmDialog,
    ElidingLabel,
    EmptyState,
    HintCard,
    IconButton,
    PlainLabel,
    PrimaryButton,
    RowDelegate,
    SavedLabel,
    SearchField,
    SegmentedControl,
    SideChooser,
    StepIndicator,
    TimerRing,
    Toast,
    Toggle,
    WallPill,
    WallState,
    escaped_tooltip,
    prepare_view,
)
from tests import gallery

LONG = "Straßenverkehrsbehörde-Anhörungsverfahren"
HOSTILE = "<b>Frau <Name></b> & Co 😀"

# The offscreen platform has no window manager to tell sizes to.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    apply_theme(qapp, text_scale=1.0)


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def test_the_whole_gallery_paints_without_a_warning(qapp: QApplication, qtbot: QtBot) -> None:
    window = gallery.build(qapp)
    qtbot.addWidget(window)
    image = window.grab().toImage()
    assert image.width() >= 1400


def test_every_button_has_a_name_and_is_large_enough_to_hit(
    qapp: QApplication, qtbot: QtBot
) -> None:
    window = gallery.build(qapp)
    qtbot.addWidget(window)
    for button in window.findChildren(QAbstractButton):
        if type(button).__module__.startswith("moderation"):
            spoken = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
            assert spoken, button
            assert button.height() >= Size.TARGET, spoken


@pytest.mark.parametrize("text", [LONG, HOSTILE, "Politik & Verwaltung", "A"])
def test_buttons_are_wide_enough_for_their_words(text: str, qtbot: QtBot) -> None:
    for button in (
        Button(text=text, icon="plus", key="F8"),
        PrimaryButton(text=text),
        Chip(text=text, count=12),
        Toggle(text=text),
    ):
        qtbot.addWidget(button)
        words = QFontMetricsF(button.font()).horizontalAdvance(text)
        assert button.minimumSizeHint().width() >= words
        assert button.shortcut().isEmpty(), "an ampersand in the text became a shortcut"


def test_buttons_have_the_size_of_the_design(qtbot: QtBot) -> None:
    sizes = {
        Button(text="Zeigen"): 40,
        Button(text="Zeigen", small=True): 32,
        Chip(text="Karte"): 36,
        IconButton(name="Mehr"): 40,
    }
    for button, height in sizes.items():
        qtbot.addWidget(button)
        assert button.sizeHint().height() == height


def test_a_click_leaves_the_keyboard_where_somebody_types(qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    field, button = QLineEdit(window), Button(window, text="+5 min")
    column.addWidget(field)
    column.addWidget(button)
    shown(qtbot, window)
    field.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert button.hasFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_button_says_its_key(qtbot: QtBot) -> None:
    button = Button(text="Wand schwarz", key="F9")
    qtbot.addWidget(button)
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.text(QAccessible.Text.Name) == "Wand schwarz"
    assert spoken.text(QAccessible.Text.Description) == "F9"


def test_typed_text_stays_text(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    PlainLabel(holder, text=HOSTILE)
    HintCard(holder, text=HOSTILE, detail=HOSTILE)
    EmptyState(holder, title=HOSTILE, text=HOSTILE)
    for label in holder.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert label.text() == HOSTILE
    assert "<b>" not in escaped_tooltip(HOSTILE)
    assert "&lt;b&gt;Frau" in escaped_tooltip(HOSTILE)


def test_a_shortened_label_keeps_its_text_within_reach(qtbot: QtBot) -> None:
    label = ElidingLabel(text=LONG)
    qtbot.addWidget(label)
    label.resize(120, 24)
    label.show()
    narrow = label.elided
    assert LONG in (label.toolTip() or label.property("toolTipShown"))
    assert label.accessibleName() == LONG
    label.resize(600, 24)
    assert (narrow, label.elided) == (True, False)
    assert label.toolTip() == ""


def test_a_tool_tip_that_is_the_name_is_shown_and_not_said_twice(qtbot: QtBot) -> None:
    button = IconButton(name="Mehr & <mehr>")
    qtbot.addWidget(button)
    button.show()
    found = QAccessible.queryAccessibleInterface(button)
    assert found.text(QAccessible.Text.Description) == ""
    place = QPoint(4, 4)
    event = QHelpEvent(QEvent.Type.ToolTip, place, button.mapToGlobal(place))
    QApplication.sendEvent(button, event)
    assert QToolTip.text() == escaped_tooltip("Mehr & <mehr>")
    QToolTip.hideText()
    button.set_name("Mehr", "F4")
    assert found.text(QAccessible.Text.Description) == "F4"
    assert "F4" in button.toolTip()


def test_saved_is_said_with_its_time_and_trouble_in_the_alert_colour(qtbot: QtBot) -> None:
    label = SavedLabel()
    qtbot.addWidget(label)
    label.show_saved(datetime(2026, 3, 12, 13, 32, 7, tzinfo=UTC))
    assert "14:32" in label.text
    quiet = label.alert
    label.show_fault()
    assert (quiet, label.alert) == (False, True)
    label.resize(label.sizeHint())
    image = label.grab().toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert LIGHT.alert.name() in colours
    assert label.accessibleName() == label.text


def test_segments_are_chosen_by_arrow_keys_and_tell_it_once(qtbot: QtBot) -> None:
    control = SegmentedControl(
        options=[("a", "problemlos"), ("b", "mit Hindernissen"), ("c", LONG)]
    )
    shown(qtbot, control)
    control.set_value("a")
    before = control.value
    chosen: list[object] = []
    control.changed.connect(chosen.append)
    first = control.findChildren(QAbstractButton)[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert before == "a"
    assert chosen == ["b"]
    control.set_value("unknown")
    assert control.value is None
    assert len(chosen) == 1, "choosing by program is no news"


def test_a_side_is_chosen_and_released(qtbot: QtBot) -> None:
    chooser = SideChooser()
    shown(qtbot, chooser)
    heard: list[Side | None] = []
    chooser.changed.connect(heard.append)
    _politics, administration, _others = chooser.findChildren(QAbstractButton)
    QTest.mouseClick(administration, Qt.MouseButton.LeftButton)
    QTest.mouseClick(administration, Qt.MouseButton.LeftButton)
    assert chooser.side is None
    chooser.toggle(Side.OTHERS)
    chooser.toggle(Side.POLITICS)
    assert heard == [Side.ADMINISTRATION, None, Side.OTHERS, Side.POLITICS]


def test_a_switch_reacts_to_its_label_and_to_space(qtbot: QtBot) -> None:
    switch = Toggle(text="Kritischer Pfad")
    shown(qtbot, switch)
    QTest.mouseClick(
        switch, Qt.MouseButton.LeftButton, pos=QPoint(switch.width() - 4, switch.height() // 2)
    )
    assert switch.isChecked()
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()


def test_steps_say_where_they_stand_and_do_not_move(qtbot: QtBot) -> None:
    indicator = StepIndicator(steps=["Eigene Sicht", "Vergleichen", "Verhandeln", "Bestätigen"])
    shown(qtbot, indicator)
    indicator.set_current(2)
    steps = indicator.findChildren(QAbstractButton)
    assert [step.accessibleDescription() for step in steps] == ["done", "done", "current", ""]
    with qtbot.waitSignal(indicator.chosen) as heard:
        QTest.mouseClick(steps[1], Qt.MouseButton.LeftButton)
    assert heard.args == [1]


def test_the_timer_is_read_out_and_repaints_only_when_it_changed(qtbot: QtBot) -> None:
    ring = TimerRing()
    qtbot.addWidget(ring)
    ring.set_timer(Timer(left=12, total=50))
    assert ring.accessibleDescription() == "12 min left"
    ring.set_timer(Timer(left=-2.5, total=50))
    assert ring.accessibleDescription() == "3 min over"
    ring.set_timer(None)
    assert ring.accessibleDescription() == ""


def test_the_state_of_the_wall_is_said_in_words(qtbot: QtBot) -> None:
    pill = WallPill()
    qtbot.addWidget(pill)
    words = set()
    for state in WallState:
        pill.set_state(state)
        words.add(pill.accessibleName())
        face = QFontMetricsF(pill.font()).horizontalAdvance(pill.accessibleName())
        assert pill.sizeHint().width() > face * 0.8
    assert len(words) == len(WallState)


def test_a_toast_shows_all_of_a_longer_message_on_more_lines(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 300)
    window.show()
    toast = Toast(window)
    toast.show_text("Kurz")
    one_line = toast.height()
    words = (
        "Entfernt: „Stadtwerke“. Das bedeutet: ihre Spalte in der Rollenmatrix bleibt mit 18 "
        "Buchstaben, ihre Zeile in der Beteiligungslandkarte bleibt als Name."
    )
    toast.show_text(words)
    (label,) = [label for label in toast.findChildren(QLabel) if label.isVisible()]
    assert label.text() == words
    assert toast.height() > one_line
    assert label.height() >= label.heightForWidth(label.width())
    toast.show_text("Sehr lang " * 200)
    assert window.rect().contains(toast.geometry())
    assert label.text().endswith("…")
    toast.show_text("Kurz")
    assert toast.height() == one_line


def test_a_toast_offers_the_way_back_without_taking_the_keyboard(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(500, 300)
    field = QLineEdit(window)
    shown(qtbot, window)
    field.setFocus()
    toast = Toast(window)
    toast.show_text(f"Karte „{LONG} am Marktplatz und in der Bahnhofstraße“ gelöscht")
    assert field.hasFocus()
    assert window.rect().contains(toast.geometry())
    window.resize(400, 250)
    qtbot.waitUntil(lambda: window.rect().contains(toast.geometry()))
    with qtbot.waitSignal(toast.undo):
        QTest.mouseClick(toast.findChildren(QAbstractButton)[0], Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_a_toast_never_lies_over_the_field_that_is_typed_in(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(900, 500)
    above, field = QLineEdit(window), QLineEdit(window)
    above.setGeometry(20, 20, 860, 40)
    field.setGeometry(20, 440, 860, 40)
    shown(qtbot, window)

    def covers(other: QWidget) -> bool:
        return toast.geometry().intersects(other.geometry())

    toast = Toast(window)
    above.setFocus()
    toast.show_text("Kurz")
    assert covers(field), "at the foot, where nobody types"
    field.setFocus()
    assert not covers(field)
    toast.show_text("„31.9.“ steht in keinem Kalender. " * 8)
    assert not covers(field)
    assert window.rect().contains(toast.geometry())
    above.setFocus()
    assert covers(field)


def test_a_dangerous_question_is_answered_no_by_enter(qtbot: QtBot) -> None:
    dialog = ConfirmDialog(
        None, title="Workshop löschen?", text=HOSTILE, confirm="Löschen", safe=False
    )
    shown(qtbot, dialog)
    assert dialog.note.text() == HOSTILE
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_a_harmless_question_is_answered_yes_by_enter_and_no_by_escape(qtbot: QtBot) -> None:
    for key, accepted in ((Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)):
        dialog = ConfirmDialog(None, title="Workshop beenden?", confirm="Beenden")
        shown(qtbot, dialog)
        with qtbot.waitSignal(dialog.accepted if accepted else dialog.rejected):
            QTest.keyClick(dialog, key)


def test_the_whole_text_of_a_dialog_is_visible(qtbot: QtBot) -> None:
    dialog = ConfirmDialog(None, title=f"{LONG} löschen?", text=f"{LONG} " * 8, confirm="Ja")
    shown(qtbot, dialog)
    for label in (dialog.heading, dialog.note):
        assert label.height() >= label.heightForWidth(label.width())


def test_the_current_row_is_outlined_across_its_cells(qtbot: QtBot) -> None:
    table = QTableView()
    prepare_view(table)
    model = QStandardItemModel(0, 3, table)
    for row in range(3):
        model.appendRow([QStandardItem(f"{row}/{column}") for column in range(3)])
    table.setModel(model)
    table.setItemDelegate(RowDelegate(table))
    table.resize(340, 240)
    shown(qtbot, table)
    table.selectRow(1)
    image = table.viewport().grab().toImage()
    first = table.visualRect(model.index(1, 0))
    last = table.visualRect(model.index(1, 2))
    assert image.pixelColor(first.left() + 1, first.center().y()) == LIGHT.ink
    assert image.pixelColor(last.right() - 1, last.center().y()) == LIGHT.ink
    for x in (first.center().x(), first.right(), last.center().x()):
        assert image.pixelColor(x, first.top() + 1) == LIGHT.ink
        assert image.pixelColor(x, first.bottom() - 1) == LIGHT.ink
    # No line between the cells.
    assert image.pixelColor(first.right(), first.center().y()) == LIGHT.surface


def test_rows_are_tall_enough_and_lists_quiet(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    prepare_view(view)
    view.setModel(QStringListModel(["eins"], view))
    view.setItemDelegate(RowDelegate(view))
    assert view.sizeHintForRow(0) == 48


def test_a_card_shows_that_it_is_chosen(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.resize(200, 80)
    assert card.grab().toImage().pixelColor(0, 40) == LIGHT.line
    card.set_selected(True)
    assert card.selected
    assert card.grab().toImage().pixelColor(1, 40) == LIGHT.ink


def test_the_search_field_hides_its_key_while_something_is_typed(qtbot: QtBot) -> None:
    field = SearchField(placeholder="Suchen", key="Strg F")
    qtbot.addWidget(field)
    field.resize(300, 40)
    empty = field.grab().toImage()
    field.setText("Ziel")
    cap = (300 - 10, 20)
    row = [field.grab().toImage().pixelColor(x, cap[1]).name() for x in range(230, 295)]
    assert set(row) == {LIGHT.surface.name()}
    assert any(empty.pixelColor(x, cap[1]).name() != LIGHT.surface.name() for x in range(230, 295))
