# SPDX-License-Identifier: EUPL-1.2
"""A whole collection by keyboard, what the page offers beyond sorting, and what nobody expects."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from moderation import registry
from moderation.activities.cards import edits
from moderation.activities.cards.model import clusters_of, grouped, parent_of
from moderation.activities.cards.page import CardsPage
from moderation.domain.ids import Id
from moderation.domain.state import State
from moderation.domain.texts import Catalogue, Formats
from moderation.domain.views import MinutesView
from moderation.features.agenda.model import Block
from moderation.features.capture import edits as capture
from moderation.features.capture.model import CapturedPicture, Entry
from moderation.features.capture.wall import PICTURE
from moderation.gui.texts import set_language
from moderation.gui.theme import apply_theme
from tests import cards_sample
from tests.cards_sample import BLOCK, NOW, card_id, frame, small
from tests.looks import window_faults
from tests.room_bridge import bridge_to, type_words

assert registry.ROOMS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Opener = Callable[..., CardsPage]
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot) -> Iterator[Opener]:
    """Opens the page of a collection of cards."""
    apply_theme(qapp, text_scale=1.0)
    set_language("en")
    pages: list[CardsPage] = []

    def open_page(state: State | None = None, block_id: Id = BLOCK) -> CardsPage:
        page = CardsPage(bridge_to(state or small()), block_id)
        qtbot.addWidget(page)
        pages.append(page)
        page.resize(862, 640)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        page.focus_work()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return page

    yield open_page
    for page in pages:
        page.bridge.close()


def lying(page: CardsPage) -> dict[str, list[str]]:
    """The words on the cards by the title of their cluster."""
    return {
        cluster.title if cluster is not None else "loose": [card.text for card in cards]
        for cluster, cards in grouped(page.bridge.state, page.block_id)
    }


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key for whatever has the keyboard."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, held)


def digits(number: int) -> None:
    """A cluster's number as it is typed; Enter ends what could become a longer one."""
    for digit in str(number):
        press(Qt.Key(int(Qt.Key.Key_0) + int(digit)))
    if number == 1:
        press(Qt.Key.Key_Return)


def test_120_cards_come_into_12_clusters_by_keyboard_alone(opened: Opener) -> None:
    page = opened(State.holding(frame()))
    # Cards arrive as a pasted list; every twelfth belongs to the same topic.
    thoughts = [f"Gedanke {n} zum Thema {n % 12 + 1}" for n in range(120)]
    QGuiApplication.clipboard().setText("\n".join(f"- {words}" for words in thoughts))
    press(Qt.Key.Key_V, CTRL)
    page.focus_work()
    assert len(lying(page)["loose"]) == 120
    for number in range(1, 13):
        press(Qt.Key.Key_N)
        assert page.board.editor is not None
        type_words(page.board.editor, f"Thema {number}")
        press(Qt.Key.Key_Return)
    page.board.set_current(None)
    first = page.board.board.groups[0].boxes[0]
    page.board.set_current(first.card.id)
    for _card in range(120):
        card = page.board.current_card
        assert card is not None
        digits(int(card.card.text.rsplit(" ", 1)[1]))
    assert lying(page) == {
        f"Thema {number}": [words for words in thoughts if words.endswith(f" {number}")]
        for number in range(1, 13)
    }
    for _step in range(120):
        page.bridge.undo()
    assert lying(page)["loose"] == thoughts


def test_a_digit_that_may_become_a_number_waits_and_any_other_key_ends_it(
    opened: Opener, qtbot: QtBot
) -> None:
    page = opened()
    for number in range(3, 13):
        page.bridge.session.perform(edits.add_cluster(page.bridge.state, BLOCK, f"{number}"))
    page.board.set_current(card_id(5))
    press(Qt.Key.Key_1)
    assert "Cluster 1" in page.chosen_label.text()
    assert "Fünf" in lying(page)["loose"]
    press(Qt.Key.Key_Escape)
    assert "Fünf" in lying(page)["loose"]
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Down)
    assert "Fünf" in lying(page)["Geld"]
    page.board.set_current(card_id(6))
    press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: "Sechs" in lying(page)["Geld"])
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_0)
    assert page.bridge.undo() is not None


def test_parts_by_keyboard(opened: Opener) -> None:
    page = opened()
    page.board.set_current(card_id(3))
    press(Qt.Key.Key_N, SHIFT)
    assert page.board.editor is not None
    type_words(page.board.editor, "Fristen")
    press(Qt.Key.Key_Return)
    part = clusters_of(page.bridge.state, BLOCK)[-1]
    parent = parent_of(page.bridge.state, part)
    assert (part.title, parent.title if parent else "") == ("Fristen", "Zeit")
    assert page.board.accessibleDescription().startswith("Sub-cluster 3, Fristen")
    heads = {box.group.title: box.head for box in page.board.board.groups}
    assert heads["Fristen"].left() > heads["Zeit"].left()
    assert heads["Fristen"].top() > heads["Zeit"].top()
    press(Qt.Key.Key_Left, ALT)
    assert parent_of(page.bridge.state, clusters_of(page.bridge.state, BLOCK)[-1]) is None
    press(Qt.Key.Key_Right, ALT)
    assert parent_of(page.bridge.state, clusters_of(page.bridge.state, BLOCK)[-1]) is not None
    assert window_faults(page) == []


def test_similar_cards_are_offered_shown_and_merged(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    words = "Fördermittel verfallen\nDie Fördermittel verfallen!\nFördermittel verfallen …"
    page.bridge.session.perform(edits.paste_cards(page.bridge.state, BLOCK, words, now=NOW))
    qtbot.waitUntil(page.similar_bar.isVisible)
    assert "3" in page.similar_bar.label.text()
    assert window_faults(page) == []
    press(Qt.Key.Key_D, CTRL)
    assert len(page.board.selected) == 3
    press(Qt.Key.Key_J, CTRL)
    [kept] = [card for card in page.bridge.state.of(Entry) if card.also]
    assert [other.text for other in kept.also] == words.split("\n")[1:]
    assert "also: Die Fördermittel verfallen!" in page.board.board.by_id[kept.id].card.note
    qtbot.waitUntil(lambda: not page.similar_bar.isVisible())
    page.bridge.undo()
    qtbot.waitUntil(page.similar_bar.isVisible)
    page.similar_bar.dismiss_button.click()
    qtbot.waitUntil(lambda: not page.similar_bar.isVisible())
    assert len(lying(page)["loose"]) == 5


def test_the_question_is_edited_in_the_header(opened: Opener) -> None:
    page = opened()
    press(Qt.Key.Key_E, CTRL)
    assert page.question.hasFocus()
    type_words(page.question, "Was erwarten Sie von heute?")
    press(Qt.Key.Key_Return)
    assert page.bridge.state.get(Block, BLOCK).question == "Was erwarten Sie von heute?"
    assert page.board.hasFocus()


def test_several_collections_do_not_touch_each_other(opened: Opener) -> None:
    other = Id("flash")
    state = State.holding(
        [
            *small().entities(),
            Block(
                id=other,
                workshop_id=cards_sample.WORKSHOP,
                rank=9.0,
                title="Blitzlicht",
                activity="cards",
                question="Wie gehen Sie heute nach Hause?",
            ),
        ]
    )
    page = opened(state, other)
    assert page.empty is not None
    assert page.empty.isVisible()
    assert page.question.text() == "Wie gehen Sie heute nach Hause?"
    QGuiApplication.clipboard().setText("Mutig\nMüde")
    press(Qt.Key.Key_V, CTRL)
    press(Qt.Key.Key_N)
    assert lying(page) == {"": [], "loose": ["Mutig", "Müde"]}
    [first] = clusters_of(page.bridge.state, other)
    page.bridge.session.perform(edits.shuffle_cards(page.bridge.state, other, seed=1))
    assert first.id not in {c.id for c in clusters_of(page.bridge.state, BLOCK)}
    assert grouped(page.bridge.state, BLOCK) == grouped(state, BLOCK)


def test_a_photo_is_attached_shown_and_named_in_the_minutes(opened: Opener, tmp_path: Path) -> None:
    page = opened()
    path = tmp_path / "wand.jpg"
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    assert image.save(str(path))
    words = "Stellwand mit sechs Karten, zwei Überschriften"
    assert page.photos.attach(path, words)
    [photo] = page.photos.all
    assert (photo.alt, photo.block_id) == (words, BLOCK)
    page.photos.show(photo.id)
    item = page.bridge.projection.item
    assert item is not None
    assert (item.key, item.entity_id) == (PICTURE, photo.id)
    view = MinutesView(page.bridge.state)
    from moderation.activities.cards.minutes import blocks

    block = page.bridge.state.get(Block, BLOCK)
    assert words in str(blocks(view, block, Catalogue.load("de"), Formats("de")))
    page.bridge.undo()
    assert page.bridge.state.of(CapturedPicture) == ()


def _photo() -> QImage:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


@pytest.mark.parametrize(
    "way", ["dropped file", "dropped picture", "pasted picture", "pasted file"]
)
def test_a_photo_is_dropped_or_pasted_and_seen_below_the_board(
    opened: Opener, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    page = opened()
    monkeypatch.setattr(page.photos, "_asked", lambda _words: "Stellwand")
    assert not page.strip.isVisible()
    data = QMimeData()
    if way.endswith("file"):
        # As file managers copy it: its address, and its path as words.
        assert _photo().save(str(tmp_path / "wand.jpg"))
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / "wand.jpg"))])
        data.setText(str(tmp_path / "wand.jpg"))
    else:
        data.setImageData(_photo())
    if way.startswith("dropped"):
        where, action = QPointF(40, 200), Qt.DropAction.CopyAction
        held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(where.toPoint(), action, data, *held)
        QApplication.sendEvent(page, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(page, QDropEvent(where, action, data, *held))
    else:
        QApplication.clipboard().setMimeData(data)
        page.paste()
    qtbot.waitUntil(lambda: len(page.photos.all) == 1)
    assert page.photos.all[0].alt == "Stellwand"
    (button,) = page.strip.buttons
    assert page.strip.isVisible()
    qtbot.waitUntil(lambda: not button.icon().isNull())
    assert button.accessibleName().endswith("Stellwand")
    button.click()
    item = page.bridge.projection.item
    assert item is not None
    assert item.entity_id == page.photos.all[0].id
    page.bridge.undo()
    assert not page.strip.isVisible()


@pytest.mark.parametrize("field", ["question", "card"])
@pytest.mark.parametrize("way", ["dropped", "pasted"])
def test_a_photo_on_a_field_of_the_page_is_attached_and_leaves_no_path(
    opened: Opener,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
    field: str,
) -> None:
    page = opened()
    monkeypatch.setattr(page.photos, "_asked", lambda _words: "Stellwand")
    assert _photo().save(str(tmp_path / "wand.jpg"))
    data = QMimeData()
    data.setText(str(tmp_path / "wand.jpg"))
    into: QLineEdit | QPlainTextEdit = page.question
    target: QWidget = page.question
    if field == "card":
        press(Qt.Key.Key_F2)
        editor = page.board.editor
        assert editor is not None
        into, target = editor, editor.viewport()
    into.setFocus()
    if way == "pasted":
        QApplication.clipboard().setMimeData(data)
        QTest.keyClick(into, Qt.Key.Key_V, CTRL)
    else:
        where, action = QPointF(4, 4), Qt.DropAction.CopyAction
        held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(where.toPoint(), action, data, *held)
        QApplication.sendEvent(target, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(target, QDropEvent(where, action, data, *held))
    qtbot.waitUntil(lambda: len(page.photos.all) == 1)
    assert "wand.jpg" not in page.question.text()
    assert not any("wand.jpg" in entry.text for entry in page.bridge.state.of(Entry))


def test_the_keyboard_stays_in_the_strip_and_enter_shows_a_photo(
    opened: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened()
    for name in ("eins", "zwei", "drei"):
        assert _photo().save(str(tmp_path / f"{name}.png"))
        assert page.photos.attach(tmp_path / f"{name}.png", alt=name)
    qtbot.waitUntil(lambda: not any(button.icon().isNull() for button in page.strip.buttons))
    page.strip.buttons[1].setFocus()
    page.photos.remove(page.photos.all[1].id)
    assert page.strip.buttons[1].hasFocus()
    assert page.strip.buttons[1].accessibleName().endswith("drei")
    assert not page.strip.buttons[1].icon().isNull(), "what is small already is not made again"
    QTest.keyClick(page.strip.buttons[1], Qt.Key.Key_Return)
    item = page.bridge.projection.item
    assert item is not None
    assert item.entity_id == page.photos.all[1].id


@pytest.mark.parametrize("data", ["", "bm8gcGljdHVyZQ==", "no base64!"])
def test_a_photo_that_cannot_be_read_has_a_sign_and_says_so(
    opened: Opener, qtbot: QtBot, data: str
) -> None:
    """As it may come in a file of another program."""
    page = opened()
    page.bridge.session.perform(
        capture.add_picture(
            page.bridge.state, "wand.png", "image/png", data, block_id=BLOCK, alt="Stellwand"
        )
    )
    (button,) = page.strip.buttons
    qtbot.waitUntil(lambda: not button.icon().isNull())
    assert button.accessibleName().endswith("Stellwand")
    assert button.accessibleDescription() == "This photo cannot be read."
    assert "cannot be read" in button.toolTip()


def test_a_picture_is_packed_beside_the_windows(
    opened: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened()
    monkeypatch.setattr(page.photos, "_asked", lambda _words: "Stellwand")
    where: list[str] = []
    save = QImage.save

    def seen(image: QImage, *args: object) -> bool:
        where.append(threading.current_thread().name)
        return save(image, *args)  # type: ignore[call-overload,no-any-return]

    monkeypatch.setattr(QImage, "save", seen)
    data = QMimeData()
    data.setImageData(_photo())
    QApplication.clipboard().setMimeData(data)
    page.paste()
    qtbot.waitUntil(lambda: len(page.photos.all) == 1)
    assert where == ["beside"]


def test_a_list_that_is_pasted_stays_a_list(opened: Opener) -> None:
    page = opened()
    QApplication.clipboard().setText("Radweg\nBus")
    before = len(page.bridge.state.of(Entry))
    page.paste()
    assert len(page.bridge.state.of(Entry)) == before + 2
    assert page.photos.all == ()


def test_words_with_a_picture_of_them_stay_words(opened: Opener) -> None:
    """Office programs copy cells and paragraphs as words and as a picture."""
    page = opened()
    data = QMimeData()
    data.setText("Radweg\nBus")
    data.setImageData(_photo())
    QApplication.clipboard().setMimeData(data)
    before = len(page.bridge.state.of(Entry))
    page.paste()
    assert len(page.bridge.state.of(Entry)) == before + 2
    assert page.photos.all == ()


def test_what_is_no_photo_is_refused_with_a_sentence(
    opened: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened()
    path = tmp_path / "liste.jpg"
    path.write_bytes(b"no picture at all")
    with qtbot.waitSignal(page.bridge.failed) as told:
        assert not page.photos.attach(path, "Stellwand")
    assert "liste.jpg" in str(told.args[0] if told.args else "")
    assert page.photos.all == ()


STRANGE = [
    "x" * 4_000,
    "\N{BICYCLE}\N{VARIATION SELECTOR-16}" * 60,
    "هذا نص طويل من اليمين إلى اليسار Rathaus 2035",
    "Verpflichtungs\u202eermächtigung <b>fett</b> & <img src=x>",
    "a\N{COMBINING DIAERESIS}" * 400,
    "\u200b\u200d",
]


@pytest.mark.parametrize("words", STRANGE)
def test_strange_words_make_a_picture_that_is_whole(
    opened: Opener, qtbot: QtBot, words: str
) -> None:
    begin = perf_counter()
    page = opened(
        State.holding(
            [
                *frame(),
                cards_sample.card(1, "Vorher"),
                cards_sample.card(2, words),
                cards_sample.card(3, "Danach"),
            ]
        )
    )
    layout = page.board.board
    for box in layout.cards:
        for line in box.lines:
            assert advance(page, line) <= box.rect.width()
        others = [other.rect for other in layout.cards if other is not box]
        assert not any(box.rect.intersects(other) for other in others)
    qtbot.waitUntil(lambda: painted(page))
    assert perf_counter() - begin < 5
    # Whatever part of a high card is looked at, it is found and painted.
    box = layout.by_id[card_id(2)]
    middle = QRectF(box.rect.center().x(), box.rect.center().y(), 4, 4)
    assert box in list(layout.cards_in(middle))


def advance(page: CardsPage, line: str) -> float:
    """The width of a line on the board."""
    from moderation.gui.board.flow import body_size
    from moderation.gui.canvas.textflow import metrics

    del page
    return float(metrics(body_size(), 400).horizontalAdvance(line))


def painted(page: CardsPage) -> bool:
    """Whether the board has been painted whole."""
    page.board.viewport().repaint()
    return page.board.complete


def test_ten_thousand_pasted_lines_are_refused_and_stay_on_the_clipboard(
    opened: Opener, qtbot: QtBot
) -> None:
    page = opened()
    before = lying(page)
    lines = "\n".join(f"Zeile {n}" for n in range(10_000))
    QGuiApplication.clipboard().setText(lines)
    with qtbot.waitSignal(page.bridge.failed):
        press(Qt.Key.Key_V, CTRL)
    assert lying(page) == before
    assert QGuiApplication.clipboard().text() == lines


def test_a_page_that_is_closed_while_it_compares_does_no_harm(opened: Opener, qtbot: QtBot) -> None:
    page = opened(cards_sample.state())
    page.similar.look_later()
    page.bridge.close()
    qtbot.wait(400)
    assert page.similar.groups == ()
