# SPDX-License-Identifier: EUPL-1.2
"""The pages of the help, as HTML or Markdown: the keys of a place, the handbook, about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from moderation import __version__
from moderation.gui.commands import KeyGroup
from moderation.gui.key_names import key_text
from moderation.paths import data_dir, shipped_document

translate = QCoreApplication.translate
KEYS, ABOUT, FIRST = "keys", "about", "index"
"""The names of the pages that are not named after a file, and of the handbook's first one."""
_LINK = re.compile(r"\]\(([a-z-]+)\.md")
_EXTRA = re.compile(r"\bextra\s*==")
_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page of the help.

    Args:
        name: What links call it.
        title: What the list of pages calls it.
        text: What it says.
        markdown: Whether the text is Markdown; HTML otherwise.
    """

    name: str
    title: str
    text: str
    markdown: bool = True


def handbook() -> list[HelpPage]:
    """The pages of the handbook in the order of its first one; nothing if it is not shipped."""
    folder = shipped_document("handbook")
    first = folder / f"{FIRST}.md"
    if not first.is_file():
        return []
    order = [FIRST, *_LINK.findall(first.read_text(encoding="utf-8"))]
    rest = sorted(path.stem for path in folder.glob("*.md"))
    names = list(dict.fromkeys([*order, *rest]))
    return [_page(folder / f"{name}.md") for name in names if (folder / f"{name}.md").is_file()]


def _page(path: Path) -> HelpPage:
    text = path.read_text(encoding="utf-8")
    title = next((line[2:].strip() for line in text.splitlines() if line.startswith("# ")), "")
    return HelpPage(path.stem, title or path.stem, text)


def keys_page(groups: Sequence[KeyGroup], handbook_page: HelpPage | None) -> HelpPage:
    """The keys of a place, under their headings; a link leads on into the handbook."""
    title = translate("Help", "Keys here")
    parts = [f"<h1>{escape(title)}</h1>"]
    if handbook_page is not None:
        words = translate("Help", "In the handbook: {page}").format(page=handbook_page.title)
        parts.append(f'<p><a href="{handbook_page.name}.md">{escape(words)}</a></p>')
    for group in groups:
        rows = [*_rows(group)]
        if rows:
            parts.append(f"<h2>{escape(group.title)}</h2>")
            parts.append(f'<table cellspacing="0" cellpadding="4">{"".join(rows)}</table>')
    return HelpPage(KEYS, title, "".join(parts), markdown=False)


def _rows(group: KeyGroup) -> Iterator[str]:
    shown = [(key_text(one.key), one.says) for one in group.commands if one.key]
    shown += [(note.keys, note.says) for note in group.notes]
    for keys, says in shown:
        yield (
            f'<tr><td width="190"><b>{escape(keys)}</b></td>'
            f"<td>{escape(says.removesuffix(' …'))}</td></tr>"
        )


def about_page() -> HelpPage:
    """Version, data folder, and the licences of the program and of all it is made of."""
    title = translate("Help", "About Moderation")
    words = (
        translate("Help", "Version {version}").format(version=__version__),
        translate("Help", "Your data lies in {folder}").format(folder=data_dir()),
        translate(
            "Help",
            "Moderation is free software under the European Union Public Licence (EUPL) 1.2. "
            "Nothing leaves this computer unless you send or save it.",
        ),
    )
    parts = [f"<h1>{escape(title)}</h1>", *(f"<p>{escape(each)}</p>" for each in words)]
    made = translate("Help", "What it is made of")
    parts.append(f"<h2>{escape(made)}</h2>")
    parts.append('<table cellspacing="0" cellpadding="4">')
    for name, version, licence in made_of():
        cells = (name, version, licence)
        parts.append("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>")
    parts.append("</table>")
    for path in sorted(shipped_document("licences").glob("*.txt")):
        parts.append(f"<h2>{escape(path.stem)}</h2>")
        text = escape(path.read_text(encoding="utf-8").strip())
        parts += [f"<p>{part}</p>" for part in text.split("\n\n")]
    return HelpPage(ABOUT, title, "".join(parts), markdown=False)


def made_of() -> list[tuple[str, str, str]]:
    """Name, version and licence of everything that is shipped along, by name."""
    fonts = [
        ("Source Sans 3", "", "OFL-1.1"),
        ("Noto Sans", "", "OFL-1.1"),
        ("Lucide", "", "ISC AND MIT"),
    ]
    found: dict[str, tuple[str, str, str]] = {}
    waiting = ["moderation"]
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found:
            continue
        try:
            known = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue  # needed on another system only
        found[key] = (known["Name"], known["Version"], _licence(known))
        for need in metadata.requires(name) or ():
            match = _NAME.match(need)
            if match is not None and not _EXTRA.search(need):
                waiting.append(match[0])
    found.pop("moderation", None)
    return sorted([*fonts, *found.values()], key=lambda row: row[0].casefold())


def _licence(known: metadata.PackageMetadata) -> str:
    """What a package says its licence is, in one line."""
    fields = [known.get_all(field) or [""] for field in ("License-Expression", "License")]
    said = next((str(one[0]) for one in fields if one[0]), "")
    first = said.strip().splitlines()[0] if said.strip() else ""
    if first and len(first) <= 80:
        return first
    classes = known.get_all("Classifier") or []
    named = [each.rpartition("::")[2].strip() for each in classes if each.startswith("License")]
    return ", ".join(named) or first[:80]
