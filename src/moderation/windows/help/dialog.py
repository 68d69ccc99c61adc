# SPDX-License-Identifier: EUPL-1.2
"""The window of the help: pages on the left, what they say on the right, a search over all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QHBoxLayout, QListView, QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from moderation.domain.matching import Haystack, asked, spans
from moderation.gui.commands import KeyGroup
from moderation.gui.rows_model import ENTITY_ROLE, RowsModel
from moderation.gui.theme import scaled
from moderation.gui.tokens import DESK, REGULAR, SEMIBOLD, Size, Space
from moderation.gui.widgets import Dialog, PlainLabel, SearchField, prepare_view
from moderation.gui.widgets.row_parts import (
    DescribedRows,
    RowDescription,
    RowState,
    one_line,
    words,
)
from moderation.paths import shipped_document
from moderation.windows.help.pages import (
    KEYS,
    HelpPage,
    about_page,
    handbook,
    keys_page,
)

translate = QCoreApplication.translate
_KEEP = QTextCursor.MoveMode.KeepAnchor
PAGES = 250
"""The width of the list of pages, in px."""


class HelpText(QTextBrowser):
    """One page; pictures are made as wide as there is room."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt calls it
        """Pictures lie beside the handbook, and nothing is fetched from anywhere else."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        image = QImage(str(shipped_document("images", QUrl(name).path().rpartition("/")[2])))
        room = self.viewport().width() - 2 * Space.L
        if image.width() > room > 0:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return image

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's names
        """Tab leaves the page at once: every page that it links to stands in the list as well."""
        return QWidget.focusNextPrevChild(self, next)


class HelpSearch(SearchField):
    """The field of the search: up and down choose a page, Enter goes on to the next place."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the pages from within the field."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


class HelpDialog(Dialog):
    """Keys, handbook and what the program is made of, in one window that Esc closes.

    Args:
        parent: The window or the dialog in which F1 was pressed.
        keys: The keys that work there.
        near: The page of the handbook that belongs there.
        page: The page to begin with; that of the keys if it is empty.
    """

    def __init__(
        self, parent: QWidget | None, keys: Sequence[KeyGroup], near: str, *, page: str = ""
    ) -> None:
        super().__init__(
            parent,
            title=translate("Help", "Help"),
            main=translate("Help", "Close"),
            cancel="",
            enter=False,
            size=(1180, 680),
        )
        book = handbook()
        near_page = next((each for each in book if each.name == near), None)
        self.pages = [keys_page(keys, near_page), *book, about_page()]
        self.search = HelpSearch(self, placeholder=translate("Help", "Search the help"))
        self.list = QListView(self)
        self.rows = RowsModel(self, _said, lambda row: row.name)
        self.text = HelpText(self)
        self.none = PlainLabel(self, colour=DESK.ink2, wrap=True)
        self._prepare()
        self._lay_out_help()
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.next_place)
        self.search.stepped.connect(self.step)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.text.anchorClicked.connect(self.follow)
        self._find()
        self.show_page(page or KEYS)
        self.search.setFocus()

    def _prepare(self) -> None:
        prepare_view(self.list)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(DescribedRows(_row, self.list))
        self.list.setAccessibleName(translate("Help", "Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedWidth(scaled(PAGES))
        self.text.setAccessibleName(translate("Help", "Help"))
        self.text.setOpenLinks(False)
        self._style_text()

    def _style_text(self) -> None:
        self.text.document().setDefaultStyleSheet(
            f"h1 {{ font-size: {scaled(22)}px; }} h2 {{ font-size: {scaled(16)}px; }}"
            f" a {{ color: {DESK.ink.name()}; }}"
        )

    def take_colours(self) -> None:
        """The text holds copies; the place on the page stays."""
        place = self.text.verticalScrollBar().value()
        self._style_text()
        self._chosen()
        self.text.verticalScrollBar().setValue(place)

    def _lay_out_help(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        left.addWidget(self.none)
        self.search.setFixedWidth(scaled(PAGES))
        self.none.setFixedWidth(scaled(PAGES))
        middle = QHBoxLayout()
        middle.setSpacing(Space.L)
        middle.addLayout(left)
        middle.addWidget(self.text, 1)
        self.content.addLayout(middle, 1)

    # -- pages -------------------------------------------------------------------------------

    @property
    def page(self) -> HelpPage | None:
        """The page that is shown."""
        found = self.list.currentIndex().data(ENTITY_ROLE)
        return found if isinstance(found, HelpPage) else None

    def show_page(self, name: str, fragment: str = "") -> None:
        """Go to a page, and to one of its headings."""
        for place, page in enumerate(self.rows.rows):
            if page.name == name:
                self.list.setCurrentIndex(self.rows.index(place))
                self.list.scrollTo(self.rows.index(place))
        if fragment:
            self._go_to_heading(fragment)

    def follow(self, link: QUrl) -> None:
        """Go where a link leads, within the help; no link leads anywhere else."""
        name = link.path().rpartition("/")[2].removesuffix(".md")
        if name and name not in {page.name for page in self.rows.rows}:
            self.search.clear()
        self.show_page(name or (self.page.name if self.page else KEYS), link.fragment())

    def _chosen(self) -> None:
        page = self.page
        if page is None:
            return
        if page.markdown:
            self.text.setMarkdown(page.text)
            self._underline_links()
        else:
            self.text.setHtml(page.text)
        self._mark()
        self.text.verticalScrollBar().setValue(0)
        if self._places:
            self.next_place()

    def _underline_links(self) -> None:
        """Links of Markdown look like any other words, because their colour is ink."""
        look = QTextCharFormat()
        look.setFontUnderline(True)
        block = self.text.document().begin()
        while block.isValid():
            links = []
            place = block.begin()
            while not place.atEnd():
                part = place.fragment()
                if part.charFormat().isAnchor():
                    links.append((part.position(), part.position() + part.length()))
                place += 1
            for begin, end in links:
                cursor = QTextCursor(self.text.document())
                cursor.setPosition(begin)
                cursor.setPosition(end, _KEEP)
                cursor.mergeCharFormat(look)
            block = block.next()

    def _go_to_heading(self, fragment: str) -> None:
        block = self.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == fragment:
                cursor = QTextCursor(block)
                self.text.setTextCursor(cursor)
                top = self.text.document().documentLayout().blockBoundingRect(block).top()
                self.text.verticalScrollBar().setValue(round(top))
                return
            block = block.next()

    def step(self, by: int) -> None:
        """On to another page of the list."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.rows.rowCount():
            self.list.setCurrentIndex(self.rows.index(row))

    # -- searching ---------------------------------------------------------------------------

    @cached_property
    def _haystacks(self) -> dict[str, Haystack]:
        return {page.name: Haystack.of(page.title, _plain(page)) for page in self.pages}

    def _find(self) -> None:
        """List the pages that hold what is typed, and mark it on the one that is shown."""
        typed = asked(self.search.text())
        before = self.page
        held = self._haystacks
        fitting = [page for page in self.pages if not typed or held[page.name].holds(typed)]
        self.rows.show_rows(fitting)
        self.list.setVisible(bool(fitting))
        self.none.setVisible(not fitting)
        self.none.setText(translate("Help", "Nothing found. Try fewer words, or another one."))
        if before in fitting:
            self.show_page(before.name)
            self._mark()
            self.next_place()
        elif fitting:
            self.list.setCurrentIndex(self.rows.index(0))

    def _mark(self) -> None:
        """Mark what is typed wherever it stands on the page."""
        words_typed = asked(self.search.text())
        text = self.text.document().toRawText() if words_typed else ""
        self._places = [span.begin for span in spans(text, words_typed, everywhere=True)]
        look = QTextCharFormat()
        look.setBackground(DESK.sand)
        marks = []
        for span in spans(text, words_typed, everywhere=True):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(span.begin)
            cursor.setPosition(span.end, _KEEP)
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self.text.setExtraSelections(marks)
        self._at = -1

    _places: Sequence[int] = ()
    _at = -1

    def next_place(self) -> None:
        """Scroll to the next place that is marked (Enter)."""
        if self._places:
            self._at = (self._at + 1) % len(self._places)
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(self._places[self._at])
            self.text.setTextCursor(cursor)
            self.text.ensureCursorVisible()


def slug(heading: str) -> str:
    """What links call a heading: small letters, dashes for blanks."""
    kept = re.sub(r"[^\w\- ]", "", heading.strip().lower())
    return kept.replace(" ", "-")


def _plain(page: HelpPage) -> str:
    document = QTextDocument()
    if page.markdown:
        document.setMarkdown(page.text)
    else:
        document.setHtml(page.text)
    return document.toPlainText()


def _said(page: HelpPage, role: int) -> object:
    spoken = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    return page.title if spoken else None


def _row(page: HelpPage, seen: RowState) -> RowDescription:
    weight = SEMIBOLD if seen.current else REGULAR
    return one_line(36, words(page.title, Size.BODY, weight, grows=True))
