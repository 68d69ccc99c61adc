# SPDX-License-Identifier: EUPL-1.2
"""The invitation before it leaves: who, how addressed, which words; then a draft or a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from moderation.domain.blank import trimmed
from moderation.domain.errors import UserFacingError
from moderation.domain.texts import QT_TRANSLATE_NOOP
from moderation.domain.versions import LeavingEntry, Version
from moderation.domain.views import MinutesView
from moderation.features.agenda.invitation import Invitation
from moderation.features.people.model import Attendance, Unit, people_listed
from moderation.gui.beside import beside
from moderation.gui.bridge import Bridge
from moderation.gui.desktop import Desktop, hand_over
from moderation.gui.file_dialogs import ask_for_place
from moderation.gui.tokens import Space
from moderation.gui.widgets import (
    Button,
    Dialog,
    NoteLabel,
    SegmentedControl,
    Toggle,
)
from moderation.gui.widgets.read_line import limit
from moderation.gui.widgets.tick_list import OutlinedList
from moderation.mail.words import is_address
from moderation.storage.trouble import reason
from moderation.storage.whole_file import write_whole

translate = QCoreApplication.translate

NOT_MADE = QT_TRANSLATE_NOOP(
    "Invite", "The draft cannot be written: {reason}. Save the calendar file, or copy the text."
)
ChoosePlace = Callable[[QWidget, str], str]


class InviteDialog(Dialog):
    """A draft for the mail program, the calendar file alone, or the words to paste.

    Args:
        bridge: The open workshop.
        parent: The window it belongs to.
        desktop: Opens files; another one in tests.
        choose_place: Asks where a file goes; given a suggested name.

    Raises:
        UserFacingError: The workshop has no day yet.
    """

    def __init__(
        self,
        bridge: Bridge,
        parent: QWidget | None = None,
        desktop: Desktop | None = None,
        choose_place: ChoosePlace | None = None,
    ) -> None:
        ask = bridge.writer.calendar_versions

        def versions(entries: Sequence[LeavingEntry], now: datetime) -> Mapping[str, Version]:
            return beside(lambda: ask(entries, now))

        self.invitation = Invitation(MinutesView(bridge.state), bridge.now, versions)
        super().__init__(
            parent,
            title=translate("Invite", "Invite"),
            main=translate("Invite", "Open mail draft"),
            icon="mail",
            cancel=translate("Invite", "Close"),
            enter=False,
            size=(1000, 640),
        )
        self._bridge = bridge
        self._desktop = desktop or Desktop()
        self._choose_place = choose_place or _ask_for_place
        self._made: Path | None = None
        self.people = OutlinedList(self)
        self.people.setAccessibleName(translate("Invite", "Recipients"))
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people.setWordWrap(True)
        self.hidden = SegmentedControl(
            self,
            options=[
                (True, translate("Invite", "hidden (Bcc)")),
                (False, translate("Invite", "visible (To)")),
            ],
            name=translate("Invite", "Addresses are"),
        )
        self.hidden.set_value(value=True)
        self.named = Toggle(self, text=translate("Invite", "Name recipients in the calendar entry"))
        self.subject = QLineEdit(" ".join(self.invitation.subject.split()), self)
        self.subject.setAccessibleName(translate("Invite", "Subject"))
        limit(self.subject, 300)
        self.body = QPlainTextEdit(self.invitation.body(), self)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(translate("Invite", "Words"))
        self.copy_button = Button(
            self, text=translate("Invite", "Copy text"), on_click=self.copy_text
        )
        self.folder_button = Button(
            self, text=translate("Invite", "Show in folder"), on_click=self.show_in_folder
        )
        self.folder_button.hide()
        self.file_button = Button(
            self,
            text=translate("Invite", "Save calendar file …"),
            on_click=partial(self.attempt, self.save_calendar),
        )
        self._fill()
        self._lay_out_fields()
        self.people.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        state = self._bridge.state
        people = people_listed(state)
        # Who can be reached comes first.
        for person in sorted(people, key=lambda one: not is_address(trimmed(one.email))):
            unit = state.find(Unit, person.unit_id)
            address = trimmed(person.email)
            shown = " · ".join(filter(None, (person.name, unit.label if unit else "", address)))
            item = QListWidgetItem(shown)
            item.setData(Qt.ItemDataRole.UserRole, address)
            fine = is_address(address)
            if not fine:
                why = (
                    translate("Invite", "no valid address")
                    if address
                    else translate("Invite", "no address")
                )
                item.setText(f"{shown} · {why}")
                item.setFlags(Qt.ItemFlag.ItemIsSelectable)
            wanted = fine and person.attendance is not Attendance.EXCUSED
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
            self.people.addItem(item)
        if self.people.count():
            self.people.setCurrentRow(0)

    def _lay_out_fields(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(Space.XS)
        left.addWidget(NoteLabel(self, text=translate("Invite", "Recipients")))
        left.addWidget(self.people, 1)
        left.addWidget(NoteLabel(self, text=translate("Invite", "Addresses are")))
        left.addWidget(self.hidden)
        left.addWidget(self.named)
        right.addWidget(NoteLabel(self, text=translate("Invite", "Subject")))
        right.addWidget(self.subject)
        right.addWidget(NoteLabel(self, text=translate("Invite", "Words")))
        right.addWidget(self.body, 1)
        middle = QHBoxLayout()
        middle.setSpacing(Space.L)
        middle.addLayout(left, 4)
        middle.addLayout(right, 5)
        self.content.addLayout(middle)
        self.add_left(self.file_button, self.copy_button, self.folder_button)

    # -- what is done ------------------------------------------------------------------------

    def recipients(self) -> list[str]:
        """The addresses that are ticked, each once."""
        items = [self.people.item(row) for row in range(self.people.count())]
        chosen = [i for i in items if i.checkState() is Qt.CheckState.Checked]
        return list(dict.fromkeys(str(item.data(Qt.ItemDataRole.UserRole)) for item in chosen))

    def draft(self) -> bytes:
        """The draft as it is chosen now.

        Raises:
            UserFacingError: The subject or an address cannot stand in a mail.
        """
        recipients = self.recipients()
        return self.invitation.mail(
            recipients,
            hidden=bool(self.hidden.value),
            attendees=self._attendees(),
            subject=self.subject.text(),
            body=self.body.toPlainText(),
        )

    def _attendees(self) -> list[str]:
        return self.recipients() if self.named.isChecked() else []

    def take(self) -> None:
        """Open the draft in the mail program; where none answers, offer the other ways."""
        try:
            self._made = hand_over(self.draft(), f"{self.invitation.file_stem}.eml")
        except OSError as error:
            raise UserFacingError(NOT_MADE.with_values(reason=reason(error))) from error
        self.folder_button.show()
        if self._desktop.open_file(self._made):
            self.say(
                translate(
                    "Invite",
                    "The draft was given to the mail program. If no window opens: show it in its "
                    "folder, or copy the text.",
                )
            )
        else:
            self.say(
                translate(
                    "Invite",
                    "No mail program opens drafts here. Show it in its folder, or copy the text.",
                )
            )

    def show_in_folder(self) -> None:
        """Show the draft where it lies, to drag it into a mail."""
        if self._made is not None:
            self._desktop.show_in_folder(self._made)

    def copy_text(self) -> None:
        """Put subject and words on the clipboard."""
        self._desktop.copy_text(f"{self.subject.text()}\n\n{self.body.toPlainText()}")
        self.say(translate("Invite", "Subject and words are on the clipboard."))

    def save_calendar(self) -> None:
        """Save the calendar entry alone."""
        name = self._choose_place(self, f"{self.invitation.file_stem}.ics")
        if not name:
            return
        path = Path(name)
        path = path if path.suffix.casefold() == ".ics" else path.with_name(f"{path.name}.ics")
        write_whole(path, self.invitation.calendar(self._attendees()))
        self._made = path
        self.folder_button.show()
        self.say(translate("Invite", "Saved: {file}").format(file=path.name))


def _ask_for_place(parent: QWidget, name: str) -> str:
    title = translate("Invite", "Save calendar file")
    kinds = translate("Invite", "Calendar files (*.ics)")
    return ask_for_place(parent, title, name, kinds)
