"""The texts of the product: collected by lupdate, kept in .ts files, shipped as .qm and JSON.

lupdate only collects. Merging is done here, by context and source alone: lupdate guesses a
translation for a text that merely resembles an old one, and it does not see that a text marked
for layers without Qt has a plural (``%n``).
"""

import ast
import json
import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path("resources") / "translations"
LANGUAGES = ("de", "en")
_TOOLS = Path(PySide6.__file__).parent
_PLACE = re.compile(r"\{[^{}]*\}|%n")


@dataclass(frozen=True)
class Text:
    """One text to translate; ``forms`` is empty while unfinished, plurals have two forms."""

    context: str
    source: str
    comment: str = ""
    forms: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        """What identifies the text in a .ts file."""
        return (self.context, self.source, self.comment)

    @property
    def plural(self) -> bool:
        """Whether the text depends on a number."""
        return "%n" in self.source

    @property
    def finished(self) -> bool:
        """Whether every form it needs is there."""
        return len(self.forms) == (2 if self.plural else 1) and all(self.forms)


def sources(root: Path = ROOT) -> list[Path]:
    """Python files and forms that may carry texts, in a stable order; compiled forms do not."""
    code = [
        path
        for path in sorted((root / "src").rglob("*.py"))
        if "forms" not in path.relative_to(root / "src").parts
    ]
    return [*code, *sorted((root / "ui").glob("*.ui"))]


def collect(root: Path = ROOT) -> list[Text]:
    """All texts of code and forms, sorted by context and source.

    Raises:
        SystemExit: lupdate failed or overlooked a literal that the code marks.
    """
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "files.lst"
        listing.write_text("\n".join(str(path) for path in sources(root)), encoding="utf-8")
        template = Path(folder) / "all.ts"
        command = [str(_TOOLS / "lupdate"), "-silent", "-locations", "none", f"@{listing}"]
        command += ["-source-language", "en", "-target-language", "de", "-ts", str(template)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"lupdate failed:\n{done.stdout}{done.stderr}")
        texts = [replace(text, forms=()) for text in read(template)]
    overlooked = sorted(_marked(root) - {(text.context, text.source) for text in texts})
    if overlooked:
        lines = "\n".join(f"  {context}: {source!r}" for context, source in overlooked)
        raise SystemExit(f"lupdate did not see these texts; write them as plain literals:\n{lines}")
    return sorted(set(texts), key=lambda text: text.key)


def _marked(root: Path) -> set[tuple[str, str]]:
    """Context and source of every marked literal, as Python itself reads the code."""
    found = set()
    for path in sources(root):
        if path.suffix != ".py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), path.name)):
            match node:
                case ast.Call(
                    func=ast.Name(id="translate" | "QT_TRANSLATE_NOOP")
                    | ast.Attribute(attr="translate"),
                    args=[
                        ast.Constant(value=str(context)),
                        ast.Constant(value=str(source)),
                        *_,
                    ],
                ):
                    found.add((context, source))
                case _:
                    pass
    return found


def read(path: Path) -> list[Text]:
    """The texts of a .ts file; none when there is no such file."""
    if not path.is_file():
        return []
    tree = ET.parse(path)  # noqa: S314 - our own file
    return [
        Text(
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.findtext("comment") or "",
            tuple(_forms(message.find("translation"))),
        )
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def _forms(translation: ET.Element | None) -> Iterator[str]:
    if translation is None or translation.get("type") == "unfinished":
        return
    plural = translation.findall("numerusform")
    yield from (form.text or "" for form in plural)
    if not plural and translation.text:
        yield translation.text


def merged(texts: Iterable[Text], known: Iterable[Text]) -> list[Text]:
    """The collected texts with the translations that are known for exactly them."""
    forms = {text.key: text.forms for text in known if text.finished}
    return [replace(text, forms=forms.get(text.key, ())) for text in texts]


def needed(language: str, texts: Iterable[Text]) -> list[Text]:
    """What a language has to translate: English only its plurals."""
    return [text for text in texts if language != "en" or text.plural]


def ts(language: str, texts: Iterable[Text]) -> str:
    """A .ts file as Qt Linguist reads it."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    open_context: str | None = None
    for text in texts:
        if text.context != open_context:
            if open_context is not None:
                lines.append("</context>")
            lines += ["<context>", f"    <name>{escape(text.context)}</name>"]
            open_context = text.context
        lines.append('    <message numerus="yes">' if text.plural else "    <message>")
        lines.append(f"        <source>{escape(text.source)}</source>")
        if text.comment:
            lines.append(f"        <comment>{escape(text.comment)}</comment>")
        state = "" if text.finished else ' type="unfinished"'
        if text.plural:
            lines.append(f"        <translation{state}>")
            forms = text.forms if text.finished else ("", "")
            lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
            lines.append("        </translation>")
        else:
            form = escape(text.forms[0]) if text.finished else ""
            lines.append(f"        <translation{state}>{form}</translation>")
        lines.append("    </message>")
    if open_context is not None:
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def catalogue(texts: Iterable[Text]) -> str:
    """The JSON catalogue for layers without Qt: context -> source -> text or its two forms."""
    contexts: dict[str, dict[str, str | list[str]]] = {}
    for text in texts:
        if text.finished and not text.comment:
            value = list(text.forms) if text.plural else text.forms[0]
            contexts.setdefault(text.context, {})[text.source] = value
    return json.dumps(contexts, ensure_ascii=False, indent=1) + "\n"


def qm(ts_text: str) -> bytes:
    """The .qm file that lrelease makes of a .ts file."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "texts.ts", Path(folder) / "texts.qm"
        source.write_text(ts_text, encoding="utf-8")
        command = [str(_TOOLS / "lrelease"), "-silent", str(source), "-qm", str(target)]
        subprocess.run(command, capture_output=True, check=True)
        return target.read_bytes()


def files(root: Path = ROOT, known: dict[str, list[Text]] | None = None) -> dict[Path, bytes]:
    """Every translation file by its path in the repository.

    Args:
        root: The checkout.
        known: Translations by language; those of the checkout's .ts files when left out.
    """
    collected = collect(root)
    made: dict[Path, bytes] = {}
    for language in LANGUAGES:
        stem = FOLDER / f"moderation_{language}"
        old = known[language] if known else read(root / stem.with_suffix(".ts"))
        texts = merged(needed(language, collected), old)
        ts_text = ts(language, texts)
        made[stem.with_suffix(".ts")] = ts_text.encode()
        made[stem.with_suffix(".qm")] = qm(ts_text)
        made[stem.with_suffix(".json")] = catalogue(texts).encode()
    return made


def complaints(root: Path = ROOT) -> list[str]:
    """What is wrong with the .ts files of the checkout: unfinished texts, lost {places}."""
    found = []
    for language in LANGUAGES:
        for text in read(root / FOLDER / f"moderation_{language}.ts"):
            name = f"{language}: {text.context}: {text.source!r}"
            if not text.finished:
                found.append(f"unfinished  {name}")
            elif any(_places(form, text) != _places(text.source, text) for form in text.forms):
                found.append(f"{{places}} differ  {name}")
    return found


def _places(words: str, text: Text) -> set[str]:
    """The {places} of a text; the singular may leave out the number."""
    places = set(_PLACE.findall(words))
    return places - {"%n"} if text.plural else places
