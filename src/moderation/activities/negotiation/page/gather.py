# SPDX-License-Identifier: EUPL-1.2
"""Where requests are typed: who says it, what kind it is, the words, Enter, the next one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from moderation.activities.negotiation.model import Party, PointKind
from moderation.activities.negotiation.sentences import rule
from moderation.domain.blank import trimmed
from moderation.domain.ids import Id
from moderation.gui.texts import text
from moderation.gui.tokens import Size, Space
from moderation.gui.widgets import Button, Kind, PrimaryButton, SegmentedControl, Toggle
from moderation.gui.widgets.menu_words import menu_words
from moderation.gui.widgets.quiet import QuietLine
from moderation.gui.widgets.read_line import limit

translate = QCoreApplication.translate

LONGEST = 300
"""Letters of one request: more cannot be read from the last row."""

_PREFIXES = {"+": PointKind.MORE, "-": PointKind.LESS, "–": PointKind.LESS, "−": PointKind.LESS,
             "=": PointKind.KEEP, ">": PointKind.OFFER, "→": PointKind.OFFER}  # fmt: skip
_PARTIES = {Qt.Key.Key_6: Party.FIRST, Qt.Key.Key_7: Party.SECOND}

Choice = tuple[Id | None, str]
"""A unit that may negotiate, or the whole side."""


def understood(typed: str, kind: PointKind) -> tuple[PointKind, str]:
    """The kind and the words: a sign in front names the kind, otherwise it stays as it was."""
    words = trimmed(typed)
    found = _PREFIXES.get(words[:1])
    return (kind, words) if found is None else (found, trimmed(words[1:]))


class _Line(QuietLine):
    """Up and down change the kind, Ctrl+6 and Ctrl+7 the side, as in the capture bar."""

    party_wanted = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Claim the sides' keys before the window's shortcuts get them."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._party(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A side's key, or typing."""
        party = self._party(event)
        if party is None:
            super().keyPressEvent(event)
        else:
            self.party_wanted.emit(party)

    @staticmethod
    def _party(event: QKeyEvent) -> Party | None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held != Qt.KeyboardModifier.ControlModifier:
            return None
        return _PARTIES.get(Qt.Key(event.key()))


class GatherBar(QWidget):
    """Signals: ``added`` carries kind and words, ``party_chosen`` who says it.

    ``parties_chosen`` carries which of the two and the unit that is to negotiate.
    """

    added = Signal(object, str)
    party_chosen = Signal(object)
    parties_chosen = Signal(object, object)
    blind_chosen = Signal(bool)
    open_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices: Callable[[Party], tuple[Sequence[Choice], Id | None]] = lambda _p: ([], None)
        self._names: dict[Party, str] = {}
        self.parties = SegmentedControl(self, name=translate("NegotiationPage", "Who says it"))
        self.kinds = SegmentedControl(
            self,
            options=[(kind, f"{kind.sign} {text(kind.message)}") for kind in PointKind],
            name=translate("NegotiationPage", "Kind"),
        )
        self.kinds.set_value(PointKind.MORE)
        self.line = _Line(self, size=Size.CAPTURE, framed=True)
        limit(self.line, LONGEST)
        self.blind = Toggle(self, text=translate("NegotiationPage", "gather blind"))
        self.who = Button(
            self, text=translate("NegotiationPage", "Who negotiates"), icon="users",
            kind=Kind.QUIET, small=True,
        )  # fmt: skip
        self.open_button = PrimaryButton(
            self, text=translate("NegotiationPage", "Show both lists"), icon="eye"
        )
        self._place()
        self.parties.changed.connect(self.party_chosen)
        self.kinds.changed.connect(self._kind_chosen)
        self.line.returnPressed.connect(self._take)
        self.line.moved_on.connect(self._step_kind)
        self.line.party_wanted.connect(self.party_chosen)
        self.blind.clicked.connect(self.blind_chosen)
        self.who.clicked.connect(self._show_menu)
        self.open_button.clicked.connect(self.open_wanted)
        self._name_line()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        first = QHBoxLayout()
        first.setSpacing(Space.S)
        first.addWidget(self.parties)
        first.addWidget(self.who)
        first.addStretch(1)
        first.addWidget(self.blind)
        column.addLayout(first)
        second = QHBoxLayout()
        second.setSpacing(Space.S)
        second.addWidget(self.kinds)
        second.addStretch(1)
        second.addWidget(self.open_button)
        column.addLayout(second)
        column.addWidget(self.line)

    @property
    def kind(self) -> PointKind:
        """The kind of what is typed next."""
        value = self.kinds.value
        return value if isinstance(value, PointKind) else PointKind.MORE

    def show_parties(self, names: dict[Party, str], chosen: Party, *, blind: bool) -> None:
        """Offer these two; one of them speaks."""
        if names != self._names:
            self._names = names
            self.parties.set_options([(party, names[party]) for party in Party])
        self.parties.set_value(chosen)
        self.blind.setChecked(blind)
        self._name_line()

    def set_choices(self, choices: Callable[[Party], tuple[Sequence[Choice], Id | None]]) -> None:
        """Who may negotiate for each of the two, and who does."""
        self._choices = choices

    def _name_line(self) -> None:
        self.line.setAccessibleName(text(rule(self.kind)))
        self.line.setPlaceholderText(
            translate("NegotiationPage", "{kind}, then Enter").format(kind=text(rule(self.kind)))
        )

    def _kind_chosen(self, _kind: object) -> None:
        self._name_line()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step_kind(self, by: int) -> None:
        order = list(PointKind)
        self.kinds.set_value(order[(order.index(self.kind) + by) % len(order)])
        self._name_line()

    def _take(self) -> None:
        kind, words = understood(self.line.text(), self.kind)
        self.kinds.set_value(kind)
        self._name_line()
        if words:
            self.added.emit(kind, words)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for party, words in (
            (Party.FIRST, translate("NegotiationPage", "On the left")),
            (Party.SECOND, translate("NegotiationPage", "On the right")),
        ):
            below = menu.addMenu(words)
            choices, chosen = self._choices(party)
            for unit_id, name in choices:
                action = below.addAction(menu_words(name))
                action.setCheckable(True)
                action.setChecked(unit_id == chosen)
                action.setData((party, unit_id))
        menu.triggered.connect(self._menu_chosen)
        menu.popup(self.who.mapToGlobal(QPoint(0, self.who.height())))

    def _menu_chosen(self, action: object) -> None:
        party, unit_id = action.data()  # type: ignore[attr-defined]
        self.parties_chosen.emit(party, unit_id)
