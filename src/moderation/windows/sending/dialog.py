# SPDX-License-Identifier: EUPL-1.2
"""Everything that leaves, shown before it does: to whom, in which words, with which files."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.views import MinutesView
from moderation.features.sending.model import SendWay, SentCut
from moderation.features.sending.recipients import Recipient
from moderation.features.sending.words import SUMMARY
from moderation.gui.bridge import Bridge
from moderation.gui.desktop import Desktop
from moderation.gui.focus import lead_keyboard
from moderation.gui.tokens import Space
from moderation.gui.widgets import (
    Button,
    Dialog,
    NoteLabel,
    SegmentedControl,
    Toggle,
)
from moderation.gui.widgets.read_line import limit
from moderation.mail.words import address_key
from moderation.output import attachments
from moderation.settings import MailServer
from moderation.windows.sending.choice import RecipientChoice
from moderation.windows.sending.people import RecipientList, typed_addresses
from moderation.windows.sending.results import ResultList
from moderation.windows.sending.run import Edition, Leaving, SendingRun
from moderation.windows.sending.work import SendingWork

translate = QCoreApplication.translate
SetUp = Callable[[QWidget], MailServer]
"""Lets the user set the mail server up; answers with what it is then."""


class SendDialog(Dialog):
    """What leaves is what this window shows; nothing leaves before its button is pressed.

    ``opened`` says that a draft was given to the mail program.

    Args:
        bridge: The open workshop; it keeps the record.
        choice: Who is chosen; changes here are changes there.
        work: Makes the files, sends the mails.
        server: The mail server, if one is set up.
        edition: Draft or released version.
        desktop: Opens the draft; another one in tests.
        set_up: Asks for the mail server.
        way: The way that is proposed.
        only: Of all addresses these alone; those that belong to no participant are typed in.
    """

    opened = Signal()

    def __init__(
        self,
        bridge: Bridge,
        choice: RecipientChoice,
        work: SendingWork,
        server: MailServer,
        edition: Edition,
        parent: QWidget | None = None,
        *,
        desktop: Desktop | None = None,
        set_up: SetUp | None = None,
        way: SendWay = SendWay.DRAFT,
        only: Sequence[str] = (),
    ) -> None:
        title = (
            translate("Sending", "Send the released minutes")
            if edition.released
            else translate("Sending", "Send the minutes as a draft")
        )
        super().__init__(parent, title=title, main="", icon="mail", size=(1080, 680))
        self._bridge = bridge
        self._choice = choice
        self._set_up = set_up
        self._view = MinutesView(bridge.state)
        self.edition = edition
        self._words = {
            cut: attachments.mail_words(self._view, cut, released=edition.released)
            for cut in SentCut
        }
        self._without_names = attachments.words_told(self._view, SentCut.PUBLIC)
        self._named = self._bare = "", ""
        self.run = SendingRun(
            self, self.leaving, bridge, work, edition, desktop or Desktop(), server
        )
        further = choice.only(only) if only else ()
        self._make_fields(way)
        self._make_buttons()
        self._lay_out_choice()
        self._hear()
        self.way.changed.connect(self._changed)
        self.cut.changed.connect(self._cut_chosen)
        self.people.chosen.connect(self._changed)
        self.more.textChanged.connect(self._changed)
        for toggle in self.files.values():
            toggle.toggled.connect(self._wish)
        if further:
            self.more.setText(", ".join(further))
            self.cut.set_value(SentCut.PUBLIC)
            self.more.show()
            self._tell_outside()
        self._wish()
        lead_keyboard(self.main_button)

    # -- what it is made of --------------------------------------------------------------------

    def _make_fields(self, way: SendWay) -> None:
        self.cut = SegmentedControl(
            self,
            options=[
                (SentCut.INTERNAL, translate("Sending", "Internal")),
                (SentCut.PUBLIC, translate("Sending", "Public")),
            ],
            name=translate("Sending", "Version for"),
        )
        self.cut.set_value(SentCut.INTERNAL)
        self.people = RecipientList(self, self._choice)
        self.more = QLineEdit(self)
        limit(self.more, 4000)
        self.more.setPlaceholderText(translate("Sending", "Further addresses, parted by commas"))
        self.more.setAccessibleName(translate("Sending", "Further addresses"))
        self.more.hide()
        self.way = SegmentedControl(
            self,
            options=[
                (SendWay.DRAFT, translate("Sending", "My mail program")),
                (SendWay.SERVER, translate("Sending", "Mail server")),
            ],
            name=translate("Sending", "Way"),
        )
        self.way.set_value(way)
        self.server_button = Button(
            self,
            text=translate("Sending", "Set up …"),
            small=True,
            on_click=self._set_server_up,
        )
        self.hidden = SegmentedControl(
            self,
            options=[
                (True, translate("Sending", "hidden (Bcc)")),
                (False, translate("Sending", "visible (To)")),
            ],
            name=translate("Sending", "Addresses are"),
        )
        self.hidden.set_value(value=True)
        self.subject = QLineEdit(self._words[SentCut.INTERNAL].subject(), self)
        limit(self.subject, 300)
        self.subject.setAccessibleName(translate("Sending", "Subject"))
        self.subject.setCursorPosition(0)
        self.body = QPlainTextEdit(self._words[SentCut.INTERNAL].body(), self)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(translate("Sending", "Words"))
        labels = {
            ".pdf": translate("Sending", "Minutes (PDF)"),
            ".ics": translate("Sending", "Dates (calendar)"),
            ".docx": translate("Sending", "Minutes (Word)"),
            ".xlsx": translate("Sending", "Goals and tasks (table)"),
        }
        self.files = {ending: Toggle(self, text=labels[ending]) for ending in attachments.ENDINGS}
        dates = attachments.has_dates(self._view)
        for ending, toggle in self.files.items():
            toggle.setChecked(ending in attachments.USUAL and (dates or ending != ".ics"))
        self.files[".ics"].setEnabled(dates)
        self.leaves = NoteLabel(self, wrap=True)
        self.results = ResultList(self)

    def _make_buttons(self) -> None:
        self.copy_text_button = Button(
            self, text=translate("Sending", "Copy text"), on_click=self._copy_text
        )
        self.copy_addresses_button = Button(
            self, text=translate("Sending", "Copy addresses"), on_click=self._copy_addresses
        )
        self.folder_button = Button(
            self, text=translate("Sending", "Show files in folder"), on_click=self.run.show_files
        )
        words = translate("Sending", "Sent by hand: note it")
        self.note_button = Button(self, text=words, on_click=self._note_sent)
        self.note_button.hide()
        self.again_button = Button(
            self, text=translate("Sending", "Send to the failed again"), on_click=self._again
        )
        self.again_button.hide()

    def _hear(self) -> None:
        """Show what the run tells."""
        self.run.said.connect(self._said)
        self.run.waits.connect(self.main_button.setDisabled)
        self.run.began.connect(self._began)
        self.run.told.connect(self.results.show_receipt)
        self.run.ended.connect(self._ended)
        self.run.returned.connect(self.show_choice)
        self.run.opened.connect(self.show_opened)

    def _lay_out_choice(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(Space.XS)
        self.counted = NoteLabel(self)
        head = QHBoxLayout()
        head.addWidget(self.counted, 1)
        head.addWidget(self.cut)
        left.addLayout(head)
        left.addWidget(self.people, 1)
        left.addWidget(self.more)
        ways = QHBoxLayout()
        ways.setSpacing(Space.XS)
        ways.addWidget(self.way)
        ways.addWidget(self.server_button)
        ways.addStretch(1)
        ways.addWidget(self.hidden)
        right.addLayout(ways)
        right.addWidget(NoteLabel(self, text=translate("Sending", "Subject")))
        right.addWidget(self.subject)
        right.addWidget(NoteLabel(self, text=translate("Sending", "Words")))
        right.addWidget(self.body, 1)
        right.addWidget(NoteLabel(self, text=translate("Sending", "Attachments")))
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for number, toggle in enumerate(self.files.values()):
            grid.addWidget(toggle, number // 2, number % 2, Qt.AlignmentFlag.AlignLeft)
        right.addLayout(grid)
        right.addWidget(self.leaves)
        self._shown = QWidget(self)
        middle = QHBoxLayout(self._shown)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(Space.L)
        middle.addLayout(left, 5)
        middle.addLayout(right, 6)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._shown)
        self.pages.addWidget(self.results)
        self.content.addWidget(self.pages)
        self.add_left(self.copy_text_button, self.copy_addresses_button, self.folder_button)
        self.add_way(self.note_button)
        self.add_way(self.again_button)

    # -- what is chosen ------------------------------------------------------------------------

    @property
    def chosen_cut(self) -> SentCut:
        """The cut of the minutes that is sent."""
        return SentCut.PUBLIC if self.cut.value is SentCut.PUBLIC else SentCut.INTERNAL

    @property
    def chosen_way(self) -> SendWay:
        """How it leaves."""
        return SendWay.SERVER if self.way.value is SendWay.SERVER else SendWay.DRAFT

    @property
    def endings(self) -> tuple[str, ...]:
        """The kinds of files that are wished for."""
        return tuple(e for e, toggle in self.files.items() if toggle.isChecked())

    @property
    def units(self) -> dict[str, str]:
        """The chosen participants' addresses, each with the name of its unit."""
        return {one.address: one.unit for one in self._choice.chosen}

    def addresses(self) -> tuple[str, ...]:
        """Every address that it leaves to, each once."""
        found = {address_key(address): address for address in self.units}
        if self.chosen_cut is SentCut.PUBLIC:
            for address in typed_addresses(self.more.text())[0]:
                found.setdefault(address_key(address), address)
        return tuple(found.values())

    @property
    def outsiders(self) -> tuple[Recipient, ...]:
        """Who would read of a closed session without having been there."""
        if self.chosen_cut is SentCut.PUBLIC:
            return ()
        return tuple(one for one in self._choice.chosen if not one.inside)

    def file_names(self) -> tuple[str, ...]:
        """What the attachments are called."""
        return attachments.names(
            self._view, self.chosen_cut, self.endings, released=self.edition.released
        )

    def leaving(self) -> Leaving:
        """What leaves if it leaves now."""
        subject, body = self.told_words()
        return Leaving(
            way=self.chosen_way,
            cut=self.chosen_cut,
            addresses=self.addresses(),
            units=self.units,
            outsiders=tuple(one.name or one.address for one in self.outsiders),
            subject=subject,
            body=body,
            hidden=bool(self.hidden.value),
            files=self.file_names(),
            stem=attachments.draft_stem(
                self._view, self.chosen_cut, released=self.edition.released
            ),
        )

    # -- what is shown -------------------------------------------------------------------------

    def _cut_chosen(self, _cut: object) -> None:
        public = self.chosen_cut is SentCut.PUBLIC
        self.more.setVisible(public)
        if public:
            self._tell_outside()
        else:
            self._tell_inside()
        self._wish()
        self._changed()

    def told_words(self) -> tuple[str, str]:
        """Subject and words as they leave; what somebody typed last is seen through as well."""
        if self.chosen_cut is SentCut.PUBLIC:
            self._tell_outside()
        return self.subject.text(), self.body.toPlainText()

    def _tell_inside(self) -> None:
        """The words of an internal mail are whole again, unless somebody typed meanwhile."""
        if (self.subject.text(), self.body.toPlainText()) == self._bare:
            self._set_words(*self._named)

    def _tell_outside(self) -> None:
        """A public mail tells nothing that its minutes do not tell: no closed session, no names."""
        told = self.subject.text(), self.body.toPlainText()
        bare = self._without_names(told[0]), self._without_names(self._body_outside(told[1]))
        if bare != told:
            self._named, self._bare = told, bare
            self._set_words(*bare)

    def _body_outside(self, body: str) -> str:
        """The body with the summary of the public minutes instead of that of the internal ones."""
        inside, outside = (self._words[cut] for cut in (SentCut.INTERNAL, SentCut.PUBLIC))
        summary, public = inside.values()[SUMMARY], outside.values()[SUMMARY]
        if summary not in inside.body():
            return body
        if summary in body:
            return body.replace(summary, public)
        secret = set(summary.split("\n")) - {"", *public.split("\n")}
        # Somebody worked on the summary: what of it is closed can no longer be told apart.
        return outside.body() if any(line in body for line in secret) else body

    def _set_words(self, subject: str, body: str) -> None:
        self.subject.setText(subject)
        self.body.setPlainText(body)

    def _wish(self) -> None:
        """Files take a moment: they are begun as soon as it is known which."""
        self.run.wish(self._view, self.chosen_cut, self.endings)
        self._changed()

    def _changed(self, _what: object = None) -> None:
        count = len(self.addresses())
        self.counted.setText(translate("Sending", "To %n address(es)", "", count))
        server = self.chosen_way is SendWay.SERVER
        self.hidden.setVisible(not server)
        self.server_button.setVisible(server and self._set_up is not None)
        self.leaves.setText(" · ".join(self.file_names()))
        if server:
            words = translate("Sending", "Send to %n address(es)", "", count)
        else:
            words = translate("Sending", "Open mail draft")
        self.main_button.set_label(words)
        ready = bool(count) and (not server or self.run.server.ready)
        self.main_button.setEnabled(ready)
        self._warn(ready=ready, server=server)

    def _warn(self, *, ready: bool, server: bool) -> None:
        wrong = typed_addresses(self.more.text())[1] if self.more.isVisibleTo(self) else ()
        if self.outsiders:
            names = ", ".join(one.name or one.address for one in self.outsiders)
            words = translate(
                "Sending", "The minutes tell of a closed session, where these were not: {names}"
            )
            self.say(words.replace("{names}", names), aloud=False)
        elif wrong:
            words = translate("Sending", "These are no mail addresses: {words}")
            self.say(words.replace("{words}", ", ".join(wrong)[:300]), aloud=False)
        elif server and not self.run.server.ready:
            self.say(translate("Sending", "No mail server is set up yet."), aloud=False)
        elif not ready:
            self.say(translate("Sending", "Nobody is chosen. Tick at least one."), aloud=False)
        else:
            self.say("")

    def _said(self, words: str, icon: str) -> None:
        self.say(words, icon=icon)

    def _began(self, addresses: Sequence[str]) -> None:
        self.results.begin(addresses)
        self.show_running(running=True)

    def _ended(self) -> None:
        self.results.end()
        self.show_running(running=False)

    def show_running(self, *, running: bool) -> None:
        """Whether mails are leaving right now."""
        self.pages.setCurrentWidget(self.results)
        for button in (self.copy_text_button, self.copy_addresses_button, self.main_button):
            button.hide()
        self.folder_button.setVisible(not running)
        self.cancel_button.set_label(
            translate("Sending", "Stop") if running else translate("Sending", "Close")
        )
        self.again_button.setVisible(not running and bool(self.results.failed))
        lead_keyboard(self.again_button if self.again_button.isVisible() else self.cancel_button)

    def show_choice(self) -> None:
        """Back to what leaves, because nothing did."""
        self.pages.setCurrentWidget(self._shown)
        for button in (self.copy_text_button, self.copy_addresses_button, self.main_button):
            button.show()
        self.folder_button.show()
        self.again_button.hide()
        self.cancel_button.set_label(self.cancel_words)
        self._changed()

    def show_opened(self, opened: bool) -> None:  # noqa: FBT001 - a signal's argument
        """The draft is with the mail program, and now it is its turn; or none opened it."""
        self.note_button.setVisible(not opened)
        self.cancel_button.set_label(translate("Sending", "Done"))
        lead_keyboard(self.cancel_button)
        if opened:
            self.opened.emit()

    # -- what is done --------------------------------------------------------------------------

    def take(self) -> None:
        """Let it leave."""
        self.run.go()

    def _note_sent(self) -> None:
        self.run.note_sent()
        self.note_button.hide()
        lead_keyboard(self.cancel_button)

    def _again(self) -> None:
        self.run.again(self.results.failed)

    def _set_server_up(self) -> None:
        if self._set_up is not None:
            self.run.server = self._set_up(self)
            self._changed()

    def _copy_text(self) -> None:
        self.run.desktop.copy_text("\n\n".join(self.told_words()))
        self.say(translate("Sending", "Subject and words are on the clipboard."), icon="check")

    def _copy_addresses(self) -> None:
        between = self.run.desktop.between_addresses
        self.run.desktop.copy_text(between.join(self.addresses()))
        self.say(translate("Sending", "The addresses are on the clipboard."), icon="check")

    def reject(self) -> None:
        """Stop what is leaving, or close."""
        if not self.run.stop():
            super().reject()

    def done(self, result: int) -> None:
        """Nothing is heard of the work any more."""
        self.run.leave()
        super().done(result)
