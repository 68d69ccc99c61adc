# SPDX-License-Identifier: EUPL-1.2
"""From the roles to the released minutes in everybody's mailbox, in the real program, by keyboard.

Part of the day is closed session: not a word of it is in what leaves through a public door.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from moderation.settings import Settings
from moderation.storage import settings_file
from tests.canaries import readable
from tests.display import Display, wait_until
from tests.gui.test_whole_workshop import TITLE, Day, running_block
from tests.mail_server import AUTHORITY, Mailbox, mail_server
from tests.running import Stored, running_app

pytestmark = [
    pytest.mark.display,
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform != "linux", reason="starts an X server"),
]

SECRET = "Haushaltssperre"
WHY_OPEN = "Der Ausschuss berät, der Rat entscheidet"
SENTENCE = "Wir gehen gemeinsam."
OBJECTION = "Der Takt fehlt"
AMENDMENT = f"{SECRET} nicht vor Juni"


def test_from_the_roles_to_everybodys_mailbox(
    display: Display, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = tmp_path / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(str(authority))
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    mailbox = Mailbox()
    with mail_server(mailbox, login=False) as server:
        wanted = Settings(language="de", mail=server)
        settings_file.save(wanted, data_dir / "settings.json")
        with running_app(display, data_dir, "--example", read=True) as app:
            way = Way(app)
            way.begin()
            way.vote_on_the_clusters()
            way.give_a_reason_for_a_hint()
            way.add_a_closed_negotiation()
            way.negotiate()
            way.read_back()
            way.close()
            way.open_a_draft()
            way.change_words_in_place()
            files = way.save_the_public_cut(tmp_path)
            way.review()
            way.release()
            way.amend()
            way.refuse_what_is_released()
            way.send(mailbox)
            way.leave()
    for file in files:
        assert SECRET not in readable(file.read_bytes()), file.name
    assert "Geheimzeile" not in readable(files[0].read_bytes())
    for mail in mailbox.mails():
        assert SECRET not in str(mail["Subject"])
        for part in mail.walk():
            data = part.get_payload(decode=True)
            assert not isinstance(data, bytes) or SECRET not in readable(data)
    with running_app(display, data_dir, read=True) as app:
        app.wait_for_words(TITLE)
        stored = app.stored(TITLE)
        assert stored.workshop["status"] == "approved"
        assert len(stored.of("dispatch")) == 2
        assert stored.one("amendment", text=AMENDMENT)
        assert stored.one("minutes_objection", text=OBJECTION)["outcome"] == "accepted"
        assert app.quit() == 0


class Way(Day):
    """The moderator's way from the roles to the mail, one method for each thing that is done."""

    def begin(self) -> None:
        self.app.wait_for_focus("Mitschreiben")
        wait_until(self.app.workshops, "the example is stored")
        self.display.press("F6")
        self.store_has(lambda s: running_block(s) == "Ankommen und Ziele", "it runs")

    def vote_on_the_clusters(self) -> None:
        app, display = self.app, self.display
        self.next_block("Reibungspunkte")
        self.into_the_work("Pinnwand")
        display.press("F10")
        app.wait_for_words("Darüber abstimmen")
        display.press("Enter")
        app.wait_for_focus("Ergebnis der Auszählung")
        for points in "534211":
            display.type(points)
            display.press("Return")
        # Enter after the last answer would lead to the next side.
        display.type("0")
        app.wait_for_words("Punkte: 4")
        app.tab_to("Abstimmung schließen")
        display.press("Space")
        app.wait_for_focus("Ziele und Mittel: 5")
        display.press("F10")
        app.wait_for_focus("Pinnwand")

    def give_a_reason_for_a_hint(self) -> None:
        app, display = self.app, self.display
        self.next_block("Rollenklärung")
        # From the board into the next block: what is typed now would go to the capture bar.
        app.wait_for_focus("Mitschreiben")
        self.into_the_work("Rollenmatrix")
        app.wait_for_words("40 von 45 einig")
        display.press("m")
        app.wait_for_words("41 von 45 einig")
        app.tab_to("Niemand entscheidet")
        display.press("Space")
        app.tab_to("Begründen")
        display.press("Space")
        app.wait_for_focus("Warum bleibt es so?")
        display.type(WHY_OPEN)
        display.press("Enter")
        app.wait_for_words(f"begründet: {WHY_OPEN}")

    def add_a_closed_negotiation(self) -> None:
        app, display = self.app, self.display
        app.tab_to("Vorbereitung")
        display.press("Space")
        app.wait_for_focus("Ablauf")
        display.press("Down", "Down")
        app.tab_to("Block hinzufügen", back=True)
        display.press("Space")
        app.wait_for_focus("Neuer Block")
        display.type("Verhandeln")
        display.press("Enter")
        self.store_has(lambda s: s.of("agenda_block", title="Verhandeln"), "the new block")
        display.press("Esc")
        app.tab_to("Ablauf")
        display.press("Enter")
        app.wait_for_focus("Titel")
        app.tab_to("Impuls, Begrüßung, Abschluss")
        display.press("Down", "Down", "Down", "Down")
        self.store_has(lambda s: s.of("agenda_block", activity="negotiation"), "it negotiates")
        app.tab_to("Nichtöffentlich")
        display.press("Space")
        self.store_has(lambda s: s.one("agenda_block", title="Verhandeln")["closed_session"], "it")
        app.tab_to("Moderation")
        display.press("Space")
        app.wait_for_focus("Mitschreiben")

    def negotiate(self) -> None:
        self.next_block("Verhandeln")
        self.into_the_work("Wovon wir mehr brauchen")
        self.display.type(f"Vorwarnung vor jeder {SECRET}")
        self.display.press("Enter")
        self.store_has(lambda s: s.of("negotiation_point"), "a request")
        self.app.wait_for_words(f": Vorwarnung vor jeder {SECRET}")
        self.into_the_bar()
        self.display.press("Ctrl+3")
        self.display.type(f"Zur {SECRET} wird vorher gesprochen")
        self.display.press("Enter")
        self.store_has(lambda s: any(SECRET in e["text"] for e in s.of("entry")), "an agreement")

    def into_the_bar(self) -> None:
        if self.app.read().name != "Mitschreiben":
            self.display.press("F2")
            self.app.wait_for_focus("Mitschreiben")

    def read_back(self) -> None:
        for title in ("Pause", "Gemeinsame Vision", "Zeitstrahl", "Ziele vereinbaren"):
            self.next_block(title)
        self.answer_the_goal()
        self.next_block("Abschluss")
        self.display.press("F12")
        self.app.wait_for_focus("Was vorgelesen wird")
        self.display.press("Enter")
        self.store_has(lambda s: len(s.of("confirmation")) == 1, "confirmed")
        self.display.press("Ctrl+d")
        self.app.wait_for_focus("Was noch offen ist")
        self.display.type("Wortlaut offen")
        self.display.press("Enter")
        self.store_has(lambda s: s.of("confirmation", verdict="disputed"), "disputed")

    def answer_the_goal(self) -> None:
        def said(stored: Stored) -> list[str]:
            return [answer["answer"] for answer in stored.of("goal_answer")]

        before = said(self.app.stored(TITLE))
        self.into_the_work("Ziele")
        self.app.tab_to("Zustimmung")
        self.display.press("Space")
        self.store_has(lambda s: said(s) != before, "an answer")

    def close(self) -> None:
        app = self.app
        self.display.press("F6")
        self.store_has(lambda s: running_block(s) == "", "the last block is over")
        self.display.press("F6")
        app.wait_for_words("Themenspeicher?")
        self.display.press("Enter")
        self.store_has(lambda s: s.workshop.get("status") == "closed", "closed")
        app.wait_for_focus("Entwurf senden")

    def open_a_draft(self) -> None:
        """The third key opens the draft, or says that nothing here can; the record is by hand."""
        app, display = self.app, self.display
        display.press("Enter")
        app.wait_for_focus("Mailentwurf öffnen")
        display.press("Enter")
        app.wait_for_focus("Fertig")
        assert not app.stored(TITLE).of("dispatch"), "what no program opened was not given away"
        app.tab_to("Selbst versandt: vermerken")
        display.press("Space")
        self.store_has(lambda s: s.of("dispatch"), "what was given away is known")
        app.tab_to("Fertig")
        display.press("Enter")
        app.wait_for_focus("Entwurf senden")

    def change_words_in_place(self) -> None:
        app, display = self.app, self.display
        app.wait_for_words("Seite 2 von")
        app.tab_to("Protokoll, Seite 1 von")
        for _ in range(40):
            display.press("Down")
            if app.read().description.startswith("Satz der Vision"):
                break
        display.press("F2")
        app.wait_for_focus("Satz der Vision")
        display.press("End")
        display.type(f" {SENTENCE}")
        display.press("Enter")
        # Both sides agreed to it: the dialog proposes a new version and asks whose it is, and why.
        app.wait_for_focus("Neue Fassung")
        display.press("Tab")
        app.wait_for_focus("Vorgeschlagen von")
        display.type("Politik")
        display.press("Tab")
        app.wait_for_focus("Grund")
        display.type("Der Satz soll einladen")
        display.press("Enter")
        self.store_has(
            lambda s: any(SENTENCE in d["sentence"] for d in s.of("vision_draft")), "other words"
        )
        # Reading goes on where it was.
        app.wait_for_focus("Protokoll, Seite 1 von")

    def save_the_public_cut(self, folder: Path) -> list[Path]:
        app, display = self.app, self.display
        app.tab_to("Internes Protokoll")
        display.press("Down")
        app.wait_for_focus("Öffentliches Protokoll")
        files = []
        for button, name in (
            ("Protokoll speichern", "öffentlich.pdf"),
            ("Protokoll für Word", "öffentlich.docx"),
            ("Ziele, Aufgaben, Termine", "öffentlich.xlsx"),
            ("Termine speichern", "öffentlich.ics"),
        ):
            files.append(self.save(button, folder / name))
        return files

    def save(self, button: str, path: Path) -> Path:
        app, display = self.app, self.display
        app.tab_to(button)
        display.press("Space")
        wait_until(lambda: app.read().role == "EditableText", "the file's name is asked for")
        display.press("Ctrl+a")
        display.type(str(path))
        display.press("Enter")
        try:
            wait_until(path.exists, path.name, seconds=4)
        except AssertionError:
            # Qt's list of completions, when it is slow to open, takes the first Enter.
            display.press("Enter")
            wait_until(path.exists, path.name)
        app.wait_for_words(path.name)
        return path

    def ask(self, button: str, field: str) -> None:
        """A button whose dialog begins with this field."""
        self.app.tab_to(button)
        self.display.press("Space")
        self.app.wait_for_focus(field)

    def review(self) -> None:
        app, display = self.app, self.display
        display.press("Ctrl+r")
        app.wait_for_focus("Zur Durchsicht geben")
        display.press("Space")
        app.wait_for_focus("Einwendungen bis")
        display.press("Enter")
        for side, function in (
            ("Politik", "Vorsitz Mobilitätsausschuss"),
            ("Verwaltung", "Leitung Tiefbauamt"),
        ):
            app.wait_for_focus(f"{side}: Freigabe festhalten")
            display.press("Space")
            app.wait_for_focus("Stelle oder Funktion")
            display.type(function)
            display.press("Enter")
        app.wait_for_focus("Freigeben")
        self.ask("Einwendung aufnehmen", "nicht benannt")
        display.press("Tab")
        display.type(OBJECTION)
        display.press("Tab", "Enter")
        self.store_has(lambda s: s.of("minutes_objection", text=OBJECTION), "an objection")
        app.wait_for_words(f"Offene Einwendung: {OBJECTION}")
        self.ask("Erledigen", "angenommen")
        display.press("Tab")
        display.type("Takt ergänzt")
        display.press("Tab", "Enter")
        self.store_has(lambda s: s.of("minutes_objection", outcome="accepted"), "it is settled")

    def release(self) -> None:
        app, display = self.app, self.display
        app.wait_for_focus("Freigeben")
        display.press("Space")
        app.wait_for_focus("Warum trotzdem")
        display.type("Der Rat tagt morgen")
        # It cannot be undone: Tab comes to "Cancel" first.
        display.press("Tab", "Tab", "Enter")
        self.store_has(lambda s: s.workshop.get("status") == "approved", "released")
        app.wait_for_words("SHA-256")

    def amend(self) -> None:
        app, display = self.app, self.display
        app.wait_for_focus("Nachtrag schreiben")
        display.press("Space")
        app.wait_for_focus("Was sich ändert")
        app.wait_for_words("das Protokoll als Ganzes (nur intern)")
        display.type(AMENDMENT)
        display.press("Tab")
        display.type("Schreibfehler")
        display.press("Tab")
        display.type("Beide Seiten")
        display.press("Enter")
        self.store_has(lambda s: s.of("amendment", in_public=False), "an amendment, kept inside")
        app.wait_for_words(AMENDMENT)
        display.press("Esc")
        app.wait_for_words("Ausgabe")

    def refuse_what_is_released(self) -> None:
        app, display = self.app, self.display
        app.tab_to("Zurück")
        display.press("Space")
        self.app.wait_for_focus("Mitschreiben")
        # What was read back still stands there; Esc leads to the block.
        display.press("Esc")
        app.wait_for_words("Worum es geht")
        self.into_the_work("")
        app.tab_to("Titel")
        display.press("End")
        display.type("Geheimzeile")
        display.press("Tab")
        app.wait_for_words("Schreiben Sie einen Nachtrag")
        wait_until(lambda: not app.read().says("Geheimzeile"), "the title is what it was")
        display.press("Ctrl+p")
        app.wait_for_words("Ausgabe")

    def send(self, mailbox: Mailbox) -> None:
        app, display = self.app, self.display
        app.tab_to("Freigegebenes Protokoll senden")
        display.press("Space")
        app.wait_for_words("Adressen sind")
        for step in ("Intern", "Mein Mailprogramm"):
            app.tab_to(step)
            display.press("Right")
        for more in ("Protokoll (Word)", "Ziele und Aufgaben"):
            app.tab_to(more)
            display.press("Space")
        app.tab_to("Adressen senden")
        display.press("Enter")
        app.wait_for_words("An alle 23 Adressen gesendet")
        assert len(mailbox.taken) == 23, "who was not in the closed session is left out"
        sent = self.store_has(lambda s: len(s.of("dispatch")) == 2, "kept").of("dispatch")[-1]
        assert sent["released"]
        assert sent["cut"] == "public"
        display.press("Enter")
        app.wait_for_focus("Freigegebenes Protokoll senden")
